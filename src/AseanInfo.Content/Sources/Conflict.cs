using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Sources;

/// <summary>A disagreement between sources. The value that we follow is that of the record itself.</summary>
public sealed record Conflict
{
    /// <summary>What other sources say, at least one.</summary>
    public required IReadOnlyList<ConflictingValue> Others { get; init; }

    /// <summary>Why we follow ours.</summary>
    public required LocalizedText Why { get; init; }
}

/// <summary>A value that we do not follow, and who gives it.</summary>
public sealed record ConflictingValue
{
    [WordsOfOthers]
    public required LocalizedText Value { get; init; }

    /// <summary>Ids of the sources that say so; none where no single source can be named.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
