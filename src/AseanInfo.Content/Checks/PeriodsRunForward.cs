using AseanInfo.Content.Chairs;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

public sealed class PeriodsRunForward : IContentCheck
{
    public string Code => "C035";

    public string Rule => "Nothing ends before it begins, and a term in the chair is sure only within its dates.";

    public string Fix => "exchange or correct the dates";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. from record in draft.Records.All<IHavePeriod>()
           where !record.Period.RunsForward
           select new ContentProblem(draft.Records.Of(record, "until"), Code,
               $"ends ({record.Period.Until}) before it begins ({record.Period.From}); are the dates the wrong way round?"),
        .. from chair in draft.Records.All<Chair>()
           where chair.Period.RunsForward && !IsSureWithin(chair)
           select new ContentProblem(draft.Records.Of(chair, "sureUntil"), Code,
               $"is sure ({chair.SureDays}) on days outside its term ({chair.Period}), or on none; correct sureFrom or sureUntil"),
    ];

    private static bool IsSureWithin(Chair chair) =>
        chair.SureDays.RunsForward && chair.Period.Contains(chair.SureDays.From!.Value.Earliest) && chair.Period.Contains(chair.SureDays.Until!.Value.Latest);
}
