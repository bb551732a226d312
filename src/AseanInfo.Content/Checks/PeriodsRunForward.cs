using AseanInfo.Content.Problems;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

/// <summary>C035: nothing ends before it begins.</summary>
public sealed class PeriodsRunForward : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from record in draft.Records.All<IHavePeriod>()
        where !record.Period.RunsForward
        select new ContentProblem(draft.Records.Of(record, "until"), "C035",
            $"ends ({record.Period.Until}) before it begins ({record.Period.From}); are the dates the wrong way round?");
}
