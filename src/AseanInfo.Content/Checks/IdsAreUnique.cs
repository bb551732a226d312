using System.Text.RegularExpressions;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

/// <summary>C030: an id is a slug (facts: dotted), and no two records of a kind share one.</summary>
public sealed partial class IdsAreUnique : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var records = draft.Records.All<IHaveId>().ToList();
        var malformed = from record in records
                        where !Slug().IsMatch(record.Id)
                        select new ContentProblem(draft.Records.Of(record, "id"), "C030",
                            $"\"{record.Id}\" is not an id; use lower-case letters, digits and hyphens");
        var doubled = from twins in records.GroupBy(record => (record.GetType(), record.Id))
                      from record in twins.Skip(1)
                      select new ContentProblem(draft.Records.Of(record, "id"), "C030",
                          $"duplicate id \"{record.Id}\": it already stands on line {draft.Records.Of(twins.First(), "id").Line}");
        return malformed.Concat(doubled);
    }

    [GeneratedRegex(@"^[a-z0-9]+(?:[-.][a-z0-9]+)*$")]
    private static partial Regex Slug();
}
