using System.Globalization;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Chairs;

/// <summary>
/// A term of a member state in the chair: before the Charter from one annual meeting of the foreign ministers to the next,
/// since 2010 a calendar year (Charter, article 31).
/// </summary>
[Kind("chairs", OrderBy = nameof(From))]
public sealed record Chair : Sourced, IHaveId, IHavePeriod, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    /// <summary>Id of a member state.</summary>
    [RefersTo<MemberState>]
    public required string State { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Of<MemberState>(State)];

    /// <summary>What the state chaired.</summary>
    [Words("chair.office"), Words("memberState.chairs")]
    public required ChairOffice Office { get; init; }

    /// <summary>As exact as it is known; the chair often passed a day or more after the ministers' meeting.</summary>
    public required PartialDate From { get; init; }

    /// <inheritdoc cref="From" />
    public required PartialDate Until { get; init; }

    /// <summary>The first day on which the term surely ran; absent where that is its first day.</summary>
    public DateOnly? SureFrom { get; init; }

    /// <summary>The last day on which the term surely ran; absent where that is its last day.</summary>
    public DateOnly? SureUntil { get; init; }

    public required ChairBasis Basis { get; init; }

    /// <summary>Announced; that the state took the chair is not sourced.</summary>
    public bool Planned { get; init; }

    public bool StillChanges => Planned;

    public DateRange Period => new(From, Until);

    /// <summary>The days on which this state, and no other, held the chair.</summary>
    public DateRange SureDays => new(SureFrom ?? From.Latest, SureUntil ?? Until.Earliest);

    /// <summary>The term in words: from when to when, on what that rests where it is no statement, and whether it is still to come.</summary>
    public string InWords(InterfaceText text) => string.Join("; ",
    [
        text.Format(
            Basis == ChairBasis.CalendarYear ? "chair.year" : SureFrom is null && SureUntil is null ? "chair.term" : "chair.term.about",
            ("year", From.Year.ToString(CultureInfo.InvariantCulture)), ("from", text.Formats.Date(From)), ("until", text.Formats.Date(Until))),
        .. Basis == ChairBasis.Inferred ? [text["chair.inferred"]] : Array.Empty<string>(),
        .. Planned ? [text["chair.planned"]] : Array.Empty<string>(),
    ]);
}

/// <summary>What was chaired: there was no single Chair of ASEAN before the Charter entered into force.</summary>
public enum ChairOffice
{
    /// <summary>The committee that led ASEAN between the annual meetings of the foreign ministers, until 14 December 2008.</summary>
    StandingCommittee,

    /// <summary>ASEAN itself, since the Charter.</summary>
    Asean,
}

/// <summary>On what we know a term.</summary>
public enum ChairBasis
{
    /// <summary>A source of the time says who was in the chair.</summary>
    Stated,

    /// <summary>We conclude it from who was to hold the next annual meeting.</summary>
    Inferred,

    /// <summary>The Charter's rule: the whole calendar year.</summary>
    CalendarYear,
}
