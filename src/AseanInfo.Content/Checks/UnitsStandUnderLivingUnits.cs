using AseanInfo.Content.Divisions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class UnitsStandUnderLivingUnits : IContentCheck
{
    public string Code => "C053";

    public string Rule => "A unit that is present, or may be, stands under no unit that is past.";

    public string Fix => "name the unit above it by the last sources, or write unknown; or mark the unit as past";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var past = draft.Records.All<Division>().Where(unit => unit.Status == DivisionStatus.Past).Select(unit => unit.Id).ToHashSet();
        return from unit in draft.Records.All<Division>()
               where unit.Status != DivisionStatus.Past && unit.Parent is not null && past.Contains(unit.Parent)
               select new ContentProblem(draft.Records.Of(unit, "parent"), Code,
                   $"the unit above, \"{unit.Parent}\", is past; name the one that followed it, or write unknown");
    }
}
