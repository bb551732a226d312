using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.MemberStates;

/// <summary>What once held of a state and no longer does. What has held since stands in the state's own record, and only there.</summary>
[Kind("state-periods")]
public sealed record StatePeriod : Sourced, IHavePeriod, IStandOnPages
{
    [RefersTo<MemberState>]
    public required string State { get; init; }

    public required StateAspect Aspect { get; init; }

    /// <summary>Null where it is not known for these days.</summary>
    public required LocalizedText? Value { get; init; }

    /// <summary>Beside an official name: the short one of these days, where it was another than the newest.</summary>
    [WordsOfOthers]
    public LocalizedText? Short { get; init; }

    /// <summary>Beside the name of a person: what the person was; it says who only acted.</summary>
    public LocalizedText? Office { get; init; }

    /// <summary>The first day; absent where it lies before ASEAN's time or is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The day of the change: the first of the next value.</summary>
    public required PartialDate Until { get; init; }

    /// <summary>All days on which it may have held.</summary>
    public DateRange Period => new(From, Until.Latest.AddDays(-1));

    /// <summary>Whether it held on a day, or may have, the day lying within an inexact date of change.</summary>
    public bool MayHold(DateOnly day) => Period.Contains(day);

    /// <summary>Whether it held on a day beyond doubt.</summary>
    public bool Holds(DateOnly day) => !(From?.Latest > day) && day < Until.Earliest;

    IEnumerable<string> IStandOnPages.StandsOn => [PageKeys.Of<MemberState>(State)];
}

/// <summary>What of a state changes now and then, and is known for past days.</summary>
public enum StateAspect
{
    OfficialName,

    Capital,

    /// <summary>The design in words; the newest one is a picture.</summary>
    Flag,

    Currency,

    HeadOfState,

    HeadOfGovernment,

    /// <summary>What the state was to ASEAN before it became a member.</summary>
    AseanStatus,
}
