using AseanInfo.Content.Articles;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Office;
using AseanInfo.Content.Seats;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Office;

/// <summary>An article about the office, with its records beside the text.</summary>
public sealed record OfficePage(Article Article, SecretariatOffice Office, IReadOnlyList<Seat> Seats) : ArticlePage(Article)
{
    public required IReadOnlyList<ListedChannel> Channels { get; init; }

    public static OfficePage Of(Article article, PageRequest asked) => new(article, asked.Catalog.Office, asked.Catalog.All<Seat>())
    {
        Channels = [.. asked.Catalog.Office.Channels.Select(channel => new ListedChannel(channel, asked.Catalog.Find<Division>(channel.Unit)))],
    };
}

/// <summary>A channel, and the unit that answers.</summary>
public sealed record ListedChannel(Channel Channel, Division? Unit);

/// <summary>A value of a channel, to be shown as a link where its kind has one.</summary>
public sealed record ChannelLink(ChannelKind Kind, string Value);
