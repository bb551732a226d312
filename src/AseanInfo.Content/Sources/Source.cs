using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Sources;

/// <summary>A work that statements rest on: a treaty, a report, a page. A citation is a pointer into one.</summary>
[Kind(PageKeys.Sources)]
public sealed record Source : IHavePage
{
    public required string Id { get; init; }

    public string NameIn(InterfaceText text) => Title;

    /// <summary>In the source's own language.</summary>
    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required Uri? Url { get; init; }

    public required PartialDate? Published { get; init; }

    /// <summary>The last day on which it was read; all that dates a source without a date of publication.</summary>
    public DateOnly? Read { get; init; }

    /// <summary>BCP 47 tag of the source's language.</summary>
    [Words("language")]
    public required string Language { get; init; }

    [Words("source.kind")]
    [Words("source.kinds")]
    public required SourceKind Kind { get; init; }

    /// <summary>Seen only as quoted elsewhere: it supports nothing on its own.</summary>
    public bool Unread { get; init; }

    public LocalizedText? Note { get; init; }
}

/// <summary>Kinds of source in the order of their weight; shown to readers as the letters A to E.</summary>
public enum SourceKind
{
    /// <summary>A treaty, a protocol, a cable of the day: the thing itself.</summary>
    Primary,

    /// <summary>A government or an international organisation about its own affairs.</summary>
    Official,

    /// <summary>Figures of a statistical body; weighs as much as an official source.</summary>
    Statistics,

    /// <summary>An encyclopaedia, a study, a database.</summary>
    Reference,

    News,

    Other,
}
