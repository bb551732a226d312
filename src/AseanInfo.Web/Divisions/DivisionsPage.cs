using AseanInfo.Content.Articles;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Web.Articles;

namespace AseanInfo.Web.Divisions;

/// <summary>The Secretariat's structure on a day.</summary>
public sealed record DivisionsPage(Article Article) : ArticlePage(Article)
{
    /// <summary>The Secretary-General of the day; null in a gap between terms.</summary>
    public required SecretaryGeneral? Leader { get; init; }

    public required Division? LeadersOffice { get; init; }

    public required IReadOnlyList<DepartmentNode> Departments { get; init; }

    /// <summary>Units of the day of which no source says where they stand.</summary>
    public required IReadOnlyList<Division> Unplaced { get; init; }

    /// <summary>Units that had ended by the day.</summary>
    public required IReadOnlyList<Division> Ended { get; init; }

    /// <summary>Units of the day with a status.</summary>
    public required IReadOnlyDictionary<DivisionStatus, int> Counts { get; init; }

    public static DivisionsPage Of(
        Article article, IDivisionService divisions, DeputyService deputies, SecretaryGeneralService secretariesGeneral, DateOnly asOf)
    {
        var known = divisions.All(asOf);
        var ended = divisions.Ended(asOf);
        return new(article)
        {
            Leader = secretariesGeneral.InOffice(asOf),
            LeadersOffice = known.FirstOrDefault(unit => unit is { Kind: DivisionKind.Office, Parent: Division.Top }),
            Departments = [.. known.Where(unit => unit.Kind == DivisionKind.Department).Select(unit => DepartmentNode.Of(unit, divisions, deputies, asOf))],
            Unplaced = [.. known.Where(unit => unit.Parent is null || (unit.Parent != Division.Top && !known.Any(above => above.Id == unit.Parent)))],
            Ended = ended,
            Counts = known.Concat(ended).GroupBy(unit => ended.Contains(unit) ? DivisionStatus.Past : unit.Status).ToDictionary(group => group.Key, group => group.Count()),
        };
    }
}

/// <summary>A department, its deputy, and the units below.</summary>
public sealed record DepartmentNode(Division Department, DeputyPost? Post, DeputyHolder? Deputy, IReadOnlyList<DivisionNode> Units)
{
    public static DepartmentNode Of(Division department, IDivisionService divisions, DeputyService deputies, DateOnly asOf)
    {
        var post = deputies.LeadingDepartment(department.Id);
        return new(department, post, post is null ? null : DeputyService.InOffice(post, asOf), DivisionNode.Below(department, divisions, asOf));
    }
}

/// <summary>A unit and the units below it.</summary>
public sealed record DivisionNode(Division Division, IReadOnlyList<DivisionNode> Units)
{
    public static IReadOnlyList<DivisionNode> Below(Division division, IDivisionService divisions, DateOnly asOf) =>
        [.. divisions.Children(division, asOf).Select(child => new DivisionNode(child, Below(child, divisions, asOf)))];
}
