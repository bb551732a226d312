using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class StatementsAreRechecked : IContentCheck
{
    // How long before its day a statement is asked for.
    private const int Notice = 30;

    public string Code => "C061";

    public string Rule => $"What is due for a new check is checked: a warning from {Notice} days before the day, a failure of the command check from {Sourced.Patience} days after it; the site starts all the same.";

    public string Fix => "look at the sources again, then renew recheckAfter, asOf and sources";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from record in draft.Records.All<Sourced>()
        let due = record.RecheckAfter ?? DateOnly.MaxValue
        where draft.Today >= due.AddDays(-Notice)
        select new ContentProblem(draft.Records.Of(record, "recheckAfter"), Code,
            $"{(draft.Today < due ? "falls due" : "due")} on {due:yyyy-MM-dd}: check again and renew recheckAfter, asOf and sources",
            record.IsOverdue(draft.Today) ? Severity.Stale : Severity.Warning);
}
