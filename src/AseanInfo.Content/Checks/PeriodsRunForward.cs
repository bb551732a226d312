using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

public sealed class PeriodsRunForward : IContentCheck
{
    public string Code => "C035";

    public string Rule => "Nothing ends before it begins.";

    public string Fix => "exchange or correct the dates";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from record in draft.Records.All<IHavePeriod>()
        where !record.Period.RunsForward
        select new ContentProblem(draft.Records.Of(record, "until"), Code,
            $"ends ({record.Period.Until}) before it begins ({record.Period.From}); are the dates the wrong way round?");
}
