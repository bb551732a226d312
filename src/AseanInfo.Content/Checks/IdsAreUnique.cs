using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Checks;

public sealed partial class IdsAreUnique : IContentCheck
{
    public string Code => "C030";

    public string Rule => "An id is a slug (facts: dotted), and no two records of a kind share one.";

    public string Fix => "use lower-case letters, digits and hyphens; rename one of two that share an id";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var records = draft.Records.All<IHaveId>().ToList();
        var malformed = from record in records
                        where !Slug().IsMatch(record.Id)
                        select new ContentProblem(draft.Records.Of(record, "id"), Code,
                            $"\"{record.Id}\" is not an id; use lower-case letters, digits and hyphens");
        var doubled = from twins in records.GroupBy(record => (record.GetType(), record.Id))
                      from record in twins.Skip(1)
                      select new ContentProblem(draft.Records.Of(record, "id"), Code,
                          $"duplicate id \"{record.Id}\": it already stands on line {draft.Records.Of(twins.First(), "id").Line}");
        return malformed.Concat(doubled);
    }

    [GeneratedRegex(@"^[a-z0-9]+(?:[-.][a-z0-9]+)*$")]
    private static partial Regex Slug();
}
