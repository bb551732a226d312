using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Questions;

/// <summary>A question that people ask, with its answer first and the proof after.</summary>
[Kind(PageKeys.Questions)]
public sealed record Question : Sourced, IHavePage
{
    public required string Id { get; init; }

    public string NameIn(InterfaceText text) => Asked[text.Locale];

    public required LocalizedText Asked { get; init; }

    /// <summary>What people type, usual misspellings included; for finding, not for showing.</summary>
    public required LocalizedList Variants { get; init; }

    /// <summary>The questions beside which it stands in the list.</summary>
    [Words("question.group")]
    public required QuestionGroup Group { get; init; }

    /// <summary>At most two sentences of Markdown that pull facts by id.</summary>
    public required LocalizedMarkdown Answer { get; init; }

    /// <summary>How we know, and what is in doubt.</summary>
    public required LocalizedText Proof { get; init; }

    /// <summary>Keys of pages to read on.</summary>
    [RefersToPages]
    public required IReadOnlyList<string> Pages { get; init; }
}

/// <summary>What a reader looks for together, from the door inwards: the place, who works there, what it is, whom it serves.</summary>
public enum QuestionGroup
{
    Place,

    /// <summary>How to write, call or apply.</summary>
    Reach,
    Past,

    /// <summary>What the Secretariat does, and by whom it is done.</summary>
    Work,
    People,
    Members,
    Symbols,
}
