using AseanInfo.Content.Articles;
using AseanInfo.Content.Office;
using AseanInfo.Content.Seats;
using AseanInfo.Web.Articles;

namespace AseanInfo.Web.Office;

/// <summary>An article about the office, with its records beside the text.</summary>
public sealed record OfficePage(Article Article, SecretariatOffice Office, IReadOnlyList<Seat> Seats) : ArticlePage(Article);

/// <summary>A value of a channel, to be shown as a link where its kind has one.</summary>
public sealed record ChannelLink(ChannelKind Kind, string Value);
