using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class ChangeableStatementsAreRechecked : IContentCheck
{
    public string Code => "C060";

    public string Rule => "A statement that can change says from which day it is due for a new check, and that day lies after its date.";

    public string Fix => "add recheckAfter, as far ahead as content/README.md says for its kind";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. from record in draft.Records.All<Sourced>()
           where record.CanChange && record.RecheckAfter is null
           select new ContentProblem(draft.Records.Of(record, "asOf"), Code,
               "can change, but has no recheckAfter; add the day from which it is due for a new check"),
        .. from record in draft.Records.All<Sourced>()
           where record.RecheckAfter < record.AsOf?.Earliest
           select new ContentProblem(draft.Records.Of(record, "recheckAfter"), Code,
               $"is to be checked again ({record.RecheckAfter:yyyy-MM-dd}) before the date that it speaks for ({record.AsOf})"),
    ];
}
