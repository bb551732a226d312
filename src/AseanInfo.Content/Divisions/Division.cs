using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Divisions;

/// <summary>
/// A unit of the Secretariat of any rank: the ladder is department, directorate, division, with small units and offices beside it.
/// </summary>
[Kind(PageKeys.Divisions, Noun = "unit")]
public sealed record Division : Sourced, IHavePage, IHavePeriod, ICanChange
{
    /// <summary>The value of <see cref="Parent"/> for units that stand at the top.</summary>
    public const string Top = "none";

    public required string Id { get; init; }

    public string NameIn(InterfaceText text) => Name[text.Locale];

    /// <summary>English is the official name; other languages are our translation.</summary>
    public required LocalizedText Name { get; init; }

    public string? Abbreviation { get; init; }

    [Words("division.kind")]
    public required DivisionKind Kind { get; init; }

    /// <summary>Id of the unit above, <see cref="Top"/>, or null when no source gives it.</summary>
    [RefersTo<Division>(Except = Top)]
    public required string? Parent { get; init; }

    public ParentBasis? ParentBasis { get; init; }

    [Words("division.status")]
    public required DivisionStatus Status { get; init; }

    /// <summary>The last date on which a source names the unit.</summary>
    public required PartialDate? LastNamed { get; init; }

    /// <summary>The first date on which a source names it; not its founding.</summary>
    public PartialDate? FirstNamed { get; init; }

    /// <summary>When its successor appears or it is known to have ended.</summary>
    public PartialDate? Until { get; init; }

    public required LocalizedText Tasks { get; init; }

    public IReadOnlyList<LocalizedText> Functions { get; init; } = [];

    /// <summary>Words a reader may search for; no claim that the unit answers such questions.</summary>
    public required LocalizedList Keywords { get; init; }

    public required DivisionHead? Head { get; init; }

    public string? Email { get; init; }

    public Uri? Website { get; init; }

    [RefersTo<Division>]
    public string? Predecessor { get; init; }

    [RefersTo<Division>]
    public string? Successor { get; init; }

    /// <summary>Never: the date on which a source last names a unit stands beside its name.</summary>
    public override DateOnly? OldFrom => null;

    /// <summary>From the first date on which a source names it until it is known to have ended.</summary>
    public DateRange Period => new(FirstNamed ?? LastNamed ?? Until, Status == DivisionStatus.Past ? Until ?? LastNamed : Until);

    PartialDate? ICanChange.AsOf => LastNamed ?? AsOf;

    /// <summary>Until it is past.</summary>
    public bool StillChanges => Status == DivisionStatus.Present;
}

/// <summary>Who led a unit, always with the date of the source.</summary>
public sealed record DivisionHead
{
    public required string Name { get; init; }

    public required LocalizedText Post { get; init; }

    public required PartialDate? AsOf { get; init; }
}

/// <summary>Rank of a unit.</summary>
public enum DivisionKind
{
    Office,
    Department,
    Directorate,
    Division,
    Unit,
}

/// <summary>What the sources allow us to say about a unit's existence.</summary>
public enum DivisionStatus
{
    /// <summary>Named by a source of 2020 or later, and nothing shows that it ended.</summary>
    Present,

    /// <summary>Last named before 2020, or its name or purpose is in doubt.</summary>
    Unclear,

    /// <summary>Replaced, or last named before the reorganisation of March 2009.</summary>
    Past,
}

/// <summary>Whether a source gives the unit above, or we infer it.</summary>
public enum ParentBasis
{
    Sourced,
    Inferred,
}
