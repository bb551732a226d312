using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Chairs;

/// <summary>The member state that chairs ASEAN in a calendar year (Charter, article 31); years before 2008 only where a list has them.</summary>
[Kind("chairs")]
public sealed record Chair : Sourced, ICanChange, IStandOnPages
{
    public required int Year { get; init; }

    /// <summary>Id of a member state.</summary>
    [RefersTo<MemberState>]
    public required string State { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Of<MemberState>(State)];

    public bool Planned { get; init; }

    public bool StillChanges => Planned;

    /// <summary>Up to 2008 a list names the chair of the year; the rule that it chairs for the calendar year is the Charter's.</summary>
    public bool BeforeCharter => Year <= 2008;
}
