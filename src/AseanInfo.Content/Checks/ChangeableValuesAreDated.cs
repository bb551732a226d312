using AseanInfo.Content.Divisions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

public sealed class ChangeableValuesAreDated : IContentCheck
{
    public string Code => "C050";

    public string Rule => "A value that can change, or that is to be checked again, says for which date it holds.";

    public string Fix => "write asOf: the date for which the sources speak (of a unit, lastNamed)";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. from record in draft.Records.All<ICanChange>()
           where record.StillChanges && record.AsOf is null
           select Problem(draft, record, record is Division ? "lastNamed" : "asOf"),
        .. from statement in draft.Records.All<Sourced>()
           where statement is not ICanChange && statement.RecheckAfter is not null && statement.AsOf is null
           select Problem(draft, statement, "asOf"),
    ];

    private ContentProblem Problem(Draft draft, object record, string key) =>
        new(draft.Records.Of(record), Code, $"this can change, yet it has no date; write {key}, the date for which the sources speak");
}
