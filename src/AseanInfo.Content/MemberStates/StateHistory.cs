using AseanInfo.Content.Time;

namespace AseanInfo.Content.MemberStates;

/// <summary>What held of the states on any day: the former values, and from the end of the last one that of the state's own record.</summary>
public sealed class StateHistory(IReadOnlyList<StatePeriod> periods)
{
    private readonly ILookup<(string State, StateAspect Aspect), StatePeriod> former =
        periods.OrderBy(period => period.Until).ToLookup(period => (period.State, period.Aspect));

    public StateOfDay On(MemberState state, DateOnly day) =>
        new(state, day, Enum.GetValues<StateAspect>().ToDictionary(aspect => aspect, aspect => On(state, aspect, day)));

    /// <summary>All that a state was once called, or had, in the order of time.</summary>
    public IReadOnlyList<StatePeriod> Former(MemberState state, StateAspect aspect) => [.. former[(state.Id, aspect)]];

    /// <summary>The date from which the value of the state's own record holds; null where it always has.</summary>
    /// <param name="state">The state.</param>
    /// <param name="aspect">What of it.</param>
    /// <param name="end">The end of the last former value.</param>
    public static PartialDate? StartOfNewest(MemberState state, StateAspect aspect, PartialDate? end) => aspect switch
    {
        StateAspect.HeadOfState => Start(state.HeadOfState, end),
        StateAspect.HeadOfGovernment => Start(state.HeadOfGovernment, end),
        StateAspect.AseanStatus => state.Accession.Date,
        _ => end,
    };

    // Without a start and a predecessor, an office-holder is known only from the day for which the sources speak.
    private static PartialDate? Start(OfficeHolder holder, PartialDate? end) => holder.Since ?? end ?? holder.AsOf;

    private ValueOfDay On(MemberState state, StateAspect aspect, DateOnly day)
    {
        var all = former[(state.Id, aspect)];
        var past = all.Where(period => period.MayHold(day)).ToList();
        var start = StartOfNewest(state, aspect, all.LastOrDefault()?.Until);
        var newest = !(start?.Earliest > day);
        var sure = past.Count(period => period.Holds(day)) + (start is null || start.Value.Latest <= day ? 1 : 0);
        var possible = past.Count + (newest ? 1 : 0);
        return new(past, newest, possible == sure && possible < 2);
    }
}
