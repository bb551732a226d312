using AseanInfo.Content.Localization;

namespace AseanInfo.Content.MemberStates;

/// <summary>A state as it was on one day, as far as the records tell.</summary>
public sealed record StateOfDay(MemberState State, DateOnly Day, IReadOnlyDictionary<StateAspect, ValueOfDay> Values)
{
    public ValueOfDay this[StateAspect aspect] => Values[aspect];

    public bool IsMember => State.Period.Contains(Day);

    /// <summary>The short name in use on the day; the newest one where no other is known.</summary>
    public LocalizedText Short => this[StateAspect.OfficialName] is { Newest: false, Past: var past }
        ? past.LastOrDefault(name => name.Short is not null)?.Short ?? State.Names.Short
        : State.Names.Short;
}

/// <summary>What is known of one aspect of a state on one day: one value, two neighbours, or none.</summary>
/// <param name="Past">The former values that held on the day, or may have, in the order of time.</param>
/// <param name="Newest">Whether that of the state's own record held, or may have.</param>
/// <param name="Exact">False where the day lies within an inexact date of change, so that nobody can tell.</param>
public sealed record ValueOfDay(IReadOnlyList<StatePeriod> Past, bool Newest, bool Exact)
{
    /// <summary>Whether the value of the state's own record held beyond doubt.</summary>
    public bool IsNewest => Newest && Exact;
}
