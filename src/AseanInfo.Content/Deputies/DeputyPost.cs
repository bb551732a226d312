using AseanInfo.Content.Divisions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Deputies;

/// <summary>One of the four posts of Deputy Secretary-General (Charter, article 11) and its holders.</summary>
[Kind("deputies")]
public sealed record DeputyPost : Sourced, IHaveId, IStandOnPages
{
    public required string Id { get; init; }

    /// <summary>Id of the department that the deputy leads.</summary>
    [RefersTo<Division>]
    public required string Department { get; init; }

    public required LocalizedText Name { get; init; }

    public required string Abbreviation { get; init; }

    public required LocalizedText InCharge { get; init; }

    /// <summary>Newest first; certainly incomplete before 2015.</summary>
    public required IReadOnlyList<DeputyHolder> Holders { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Divisions, PageKeys.Of<Division>(Department)];
}

/// <summary>A term of a Deputy Secretary-General. A null name means that the holder was not found.</summary>
public sealed record DeputyHolder : Sourced, ITenure
{
    public required string? Name { get; init; }

    /// <summary>Id of a member state; null when the pages read do not state the nationality.</summary>
    [RefersTo<MemberState>]
    public required string? Country { get; init; }

    public required PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }

    public bool EndPlanned { get; init; }

    public DateRange Period => new(From, Until);

    public bool IsNamed => Name is not null;

    /// <summary>Until the term is known to have ended.</summary>
    public bool StillChanges => Until is null || EndPlanned;
}
