using AseanInfo.Content;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Office;
using AseanInfo.Content.Topics;

namespace AseanInfo.Web.Topics;

/// <summary>Puts units and channels in the place of a topic's ids.</summary>
public sealed class TopicEntries(Site site)
{
    /// <summary>The address for whatever has no address of its own: the first that is published for e-mail.</summary>
    public Channel? General { get; } = site.Catalog.Office.Channels.FirstOrDefault(channel => channel.Kind == ChannelKind.Email);

    public TopicEntry Of(Topic topic)
    {
        var unit = Find(topic.Unit);
        var fallback = Find(topic.Fallback);
        return new(topic, unit, fallback, [.. topic.Also.Select(Find).OfType<Division>()])
        {
            Top = Top(unit) ?? Top(fallback),
            Email = unit?.Email ?? Published(unit, ChannelKind.Email),
            Website = unit?.Website,
        };
    }

    private Division? Find(string? id) => site.Catalog.Find<Division>(id);

    private string? Published(Division? unit, ChannelKind kind) =>
        site.Catalog.Office.Channels.FirstOrDefault(channel => channel.Kind == kind && unit is not null && channel.Unit == unit.Id)?.Values[0];

    // A unit of which no source says where it stands is in no department.
    private Division? Top(Division? unit)
    {
        var top = unit is null ? null : site.Divisions.Ancestors(unit) is [.., var above] ? above : unit;
        return top?.Parent == Division.Top ? top : null;
    }
}

/// <summary>A topic with the units that it names.</summary>
public sealed record TopicEntry(Topic Topic, Division? Unit, Division? Fallback, IReadOnlyList<Division> Also)
{
    /// <summary>The department, or the office, in whose field the topic lies; null when it is nobody's here, or no source tells.</summary>
    public required Division? Top { get; init; }

    /// <summary>The unit's own address.</summary>
    public required string? Email { get; init; }

    public required Uri? Website { get; init; }
}
