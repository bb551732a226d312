using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Questions;

/// <summary>A question that people ask, with its answer first and the proof after.</summary>
public sealed record Question : Sourced, IHaveId
{
    public required string Id { get; init; }

    public required LocalizedText Asked { get; init; }

    /// <summary>What people type, usual misspellings included; for finding, not for showing.</summary>
    public required LocalizedList Variants { get; init; }

    /// <summary>What the asker wants, as a word in kebab-case; questions of one intent belong together.</summary>
    public required string Intent { get; init; }

    /// <summary>At most two sentences of Markdown that pull facts by id.</summary>
    public required LocalizedMarkdown Answer { get; init; }

    /// <summary>How we know, and what is in doubt.</summary>
    public required LocalizedText Proof { get; init; }

    /// <summary>Keys of pages to read on.</summary>
    public required IReadOnlyList<string> Pages { get; init; }
}
