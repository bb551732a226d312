using AseanInfo.Content.Chairs;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Timeline;

namespace AseanInfo.Content.OnDate;

/// <summary>How ASEAN and its Secretariat stood on one day, as far as the records tell.</summary>
public sealed record Day(DateOnly Date)
{
    /// <summary>In the alphabetical order of their English names; none before ASEAN was founded.</summary>
    public required IReadOnlyList<MemberState> Members { get; init; }

    /// <summary>The members and those that joined later, as they were on the day.</summary>
    public required IReadOnlyList<StateOfDay> States { get; init; }

    /// <summary>The members whose first day it was.</summary>
    public required IReadOnlyList<MemberState> Joined { get; init; }

    /// <summary>The treaty that founded the Secretariat; null before its day. An office, and a head, came later.</summary>
    public required Fact? Founded { get; init; }

    /// <summary>Null before the first term, between two terms, and after the last one known.</summary>
    public required SecretaryGeneral? SecretaryGeneral { get; init; }

    /// <summary>The last holder whose term was over before the day.</summary>
    public required SecretaryGeneral? PreviousSecretaryGeneral { get; init; }

    /// <summary>The first holder whose term began after the day.</summary>
    public required SecretaryGeneral? NextSecretaryGeneral { get; init; }

    /// <summary>The holder who had been named, while nobody was in office yet; null when none is known.</summary>
    public SecretaryGeneral? Named => SecretaryGeneral is null && NextSecretaryGeneral is { Named: { } named } next && named.Value.Earliest <= Date ? next : null;

    /// <summary>Those found; a post may have had a holder that the records miss.</summary>
    public required IReadOnlyList<DeputyOfDay> Deputies { get; init; }

    /// <summary>Null before the Secretariat began its work.</summary>
    public required Seat? Seat { get; init; }

    /// <summary>The seat before, while the day of the move is known no better than this day.</summary>
    public required Seat? SeatLeft { get; init; }

    /// <summary>Departments that a source names by the day and that are not known to have ended.</summary>
    public required IReadOnlyList<Division> Departments { get; init; }

    /// <summary>Who chaired, no further than it is known.</summary>
    public required ChairOfDay Chair { get; init; }

    /// <summary>Summits that surely met on the day, and that another state than the one in the chair chaired.</summary>
    public required IReadOnlyList<Summit> SummitsOfOthers { get; init; }

    /// <summary>Events that fell on the day, or may have.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>The latest event that was over before the day.</summary>
    public required TimelineEvent? LastEvent { get; init; }

    /// <summary>The first event after the day.</summary>
    public required TimelineEvent? NextEvent { get; init; }

    /// <summary>False before ASEAN was founded.</summary>
    public bool HasAsean => Members.Count > 0;

    /// <summary>The short name of a state on the day, by its id.</summary>
    public LocalizedText NameOf(string state) => States.First(known => known.State.Id == state).Short;

    /// <summary>True when one term was over and the next had not begun.</summary>
    public bool IsBetweenTerms => SecretaryGeneral is null && PreviousSecretaryGeneral is not null && NextSecretaryGeneral is not null;
}

/// <summary>A post of Deputy Secretary-General and who held it.</summary>
public sealed record DeputyOfDay(DeputyPost Post, DeputyHolder Holder);
