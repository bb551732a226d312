using AseanInfo.Content.Divisions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class UnitsFormATree : IContentCheck
{
    public string Code => "C033";

    public string Rule => "No unit stands above itself, directly or by way of others.";

    public string Fix => "name the unit above, or write none or unknown";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var parents = draft.Records.All<Division>().DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, unit => unit.Parent);
        return from unit in draft.Records.All<Division>()
               where IsAboveItself(unit.Id, parents)
               select new ContentProblem(draft.Records.Of(unit, "parent"), Code, unit.Parent == unit.Id
                   ? $"the unit \"{unit.Id}\" is its own parent; name the unit above, or write none or unknown"
                   : $"the unit \"{unit.Id}\" stands above itself by way of \"{unit.Parent}\"; one parent on the way is wrong");
    }

    private static bool IsAboveItself(string id, Dictionary<string, string?> parents)
    {
        var seen = new HashSet<string>();
        var above = parents.GetValueOrDefault(id);
        while (above is not null && above != id && seen.Add(above))
        {
            above = parents.GetValueOrDefault(above);
        }

        return above == id;
    }
}
