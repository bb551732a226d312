using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Sources;

/// <summary>What is said elsewhere than in the record, which holds the value that we follow.</summary>
public sealed record Conflict
{
    /// <summary>What other sources say, at least one.</summary>
    public required IReadOnlyList<ConflictingValue> Others { get; init; }

    /// <summary>Why we follow ours.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>What it is as a whole: a disagreement where one of its values is, else an error, else only older.</summary>
    public Difference Form => Others.Select(other => other.Kind).DefaultIfEmpty().Min();

    /// <summary>The same with those of its values that pass; null where none does.</summary>
    public Conflict? Where(Func<ConflictingValue, bool> passes) =>
        Others.Where(passes).ToList() is { Count: > 0 } left ? this with { Others = left } : null;
}

/// <summary>A value that we do not follow, and who gives it.</summary>
public sealed record ConflictingValue
{
    [WordsOfOthers]
    public required LocalizedText Value { get; init; }

    /// <summary>Ids of the sources that say so; none where no single source can be named.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A disagreement unless it says otherwise.</summary>
    [Words("conflict")]
    [Words("conflict.others")]
    public Difference Kind { get; init; }

    /// <summary>Key of the page on which an error is checked.</summary>
    [RefersToPages]
    public string? CheckedOn { get; init; }
}

/// <summary>How another value stands to ours, what weighs most first.</summary>
public enum Difference
{
    /// <summary>Its sources deserve weight too.</summary>
    Disagreement,

    /// <summary>It is wrong, and was never right.</summary>
    Error,

    /// <summary>It was said before ours, of an earlier time or in an earlier plan.</summary>
    Older,
}
