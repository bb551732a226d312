using AseanInfo.Content.Localization;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Sources;

/// <summary>Where a statement comes from, when it held, how sure we are, and who says otherwise.</summary>
public abstract record Sourced
{
    /// <summary>Ids of the sources, at least one.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The date the sources speak for; absent where the statement cannot change.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The day after which the statement is due for a new check; present where it can change.</summary>
    public DateOnly? RecheckAfter { get; init; }

    public LocalizedText? Note { get; init; }

    /// <summary>Whether the statement is due for a new check on a day.</summary>
    public bool IsDue(DateOnly day) => RecheckAfter <= day;

    public Conflict? Conflict { get; init; }
}

/// <summary>A single value with its provenance.</summary>
public record Sourced<T> : Sourced
{
    public required T Value { get; init; }
}

/// <summary>A single value that changes with time.</summary>
public sealed record Changeable<T> : Sourced<T>, ICanChange;

/// <summary>A statement in words with its provenance.</summary>
public sealed record SourcedText : Sourced
{
    public required LocalizedText Text { get; init; }
}

/// <summary>How sure we are that a statement is right.</summary>
public enum Confidence
{
    /// <summary>A primary or official source, or several independent ones that agree.</summary>
    High,

    /// <summary>One good source, or small differences between several.</summary>
    Medium,

    /// <summary>A weak, old or single source, or our own inference.</summary>
    Low,
}

/// <summary>A disagreement between sources: what each says, which one we follow, and why.</summary>
public sealed record Conflict
{
    public required LocalizedText Text { get; init; }

    /// <summary>Ids of the sources that say otherwise.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
