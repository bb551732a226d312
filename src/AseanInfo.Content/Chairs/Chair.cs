using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Chairs;

/// <summary>The member state that chairs ASEAN in a calendar year (Charter, article 31); years before 2008 only where a list has them.</summary>
public sealed record Chair : Sourced, ICanChange
{
    public required int Year { get; init; }

    /// <summary>Id of a member state.</summary>
    public required string State { get; init; }

    public bool Planned { get; init; }

    public bool StillChanges => Planned;

    /// <summary>Up to 2008 a list names the chair of the year; the rule that it chairs for the calendar year is the Charter's.</summary>
    public bool BeforeCharter => Year <= 2008;
}
