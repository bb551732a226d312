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

    /// <summary>The day from which the statement is due for a new check; present where it can change.</summary>
    public DateOnly? RecheckAfter { get; init; }

    public LocalizedText? Note { get; init; }

    public Conflict? Conflict { get; init; }

    /// <summary>Whether time can make the statement untrue, so that it has to be checked again.</summary>
    public bool CanChange => AsOf is not null || this is ICanChange { StillChanges: true };

    /// <summary>Whether the statement is due for a new check on a day.</summary>
    public bool IsDue(DateOnly day) => RecheckAfter <= day;

    /// <summary>How many days a new check may wait after its day.</summary>
    public const int Patience = 60;

    /// <summary>Whether the new check has waited too long on a day.</summary>
    public bool IsOverdue(DateOnly day) => day.DayNumber - RecheckAfter?.DayNumber >= Patience;

    /// <summary>For how many months what the sources say counts as new.</summary>
    public const int Freshness = 24;

    /// <summary>The day from which the newest that the sources say counts as old; null where age does not matter, or the date stands in the value itself.</summary>
    public virtual DateOnly? OldFrom => CanChange && AsOf is { } date && date.Year < DateOnly.MaxValue.Year - 3 ? date.Latest.AddMonths(Freshness).AddDays(1) : null;

    /// <summary>Whether the newest that the sources say is old on a day.</summary>
    public bool IsOld(DateOnly day) => OldFrom <= day;
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
