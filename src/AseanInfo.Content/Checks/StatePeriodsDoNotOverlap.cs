using AseanInfo.Content.Loading;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

public sealed class StatePeriodsDoNotOverlap : IContentCheck
{
    public string Code => "C062";

    public string Rule => "A state has one value of an aspect on one day: former ones do not overlap, and end before the one of the state's own record begins.";

    public string Fix => "correct one of the dates, and put what the sources say into conflict";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from aspect in draft.Records.All<StatePeriod>().GroupBy(period => (period.State, period.Aspect))
        from problem in Overlaps(draft, [.. aspect]).Concat(BeyondNewest(draft, [.. aspect]))
        select problem;

    private IEnumerable<ContentProblem> Overlaps(Draft draft, IReadOnlyList<StatePeriod> periods) =>
        from later in periods.Index()
        from earlier in periods.Take(later.Index)
        where Begins(later.Item) < earlier.Until.Earliest && Begins(earlier) < later.Item.Until.Earliest
        select new ContentProblem(draft.Records.Of(later.Item, "until"), Code,
            $"the period {Said(later.Item)} overlaps {Said(earlier)}; {Fix}");

    private IEnumerable<ContentProblem> BeyondNewest(Draft draft, IReadOnlyList<StatePeriod> periods) =>
        from state in draft.Records.All<MemberState>()
        where state.Id == periods[0].State
        let last = periods.MaxBy(period => period.Until)!
        let start = StateHistory.StartOfNewest(state, last.Aspect, last.Until)
        where start?.Latest < last.Until.Earliest
        select new ContentProblem(draft.Records.Of(last, "until"), Code,
            $"the period {Said(last)} runs beyond {start}, from which the value of \"{state.Id}\" in member-states.yml holds; {Fix}");

    private static DateOnly Begins(StatePeriod period) => period.From?.Latest ?? DateOnly.MinValue;

    private static string Said(StatePeriod period) => new DateRange(period.From, period.Until).ToString();
}
