using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Divisions;

/// <summary>The Secretariat's structure on a day.</summary>
public sealed record DivisionsPage(Article Article, Moment Moment) : ArticlePage(Article), IDatedPage
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

    public static DivisionsPage Of(Article article, PageRequest asked)
    {
        var (site, asOf) = (asked.Site, asked.Moment.AsOf);
        var known = site.Divisions.All(asOf);
        var ended = site.Divisions.Ended(asOf);
        return new(article, asked.Moment)
        {
            Leader = site.SecretariesGeneral.InOffice(asOf),
            LeadersOffice = known.FirstOrDefault(unit => unit is { Kind: DivisionKind.Office, Parent: Division.Top }),
            Departments = [.. known.Where(unit => unit.Kind == DivisionKind.Department).Select(unit => DepartmentNode.Of(unit, site, asOf))],
            Unplaced = [.. known.Where(unit => unit.Parent is null || (unit.Parent != Division.Top && !known.Any(above => above.Id == unit.Parent)))],
            Ended = ended,
            Counts = known.Concat(ended).GroupBy(unit => ended.Contains(unit) ? DivisionStatus.Past : unit.Status).ToDictionary(group => group.Key, group => group.Count()),
        };
    }
}

/// <summary>A department, its deputy, and the units below.</summary>
public sealed record DepartmentNode(Division Department, DeputyPost? Post, DeputyHolder? Deputy, IReadOnlyList<DivisionNode> Units)
{
    public static DepartmentNode Of(Division department, Site site, DateOnly asOf)
    {
        var post = site.Deputies.LeadingDepartment(department.Id);
        return new(department, post, post is null ? null : DeputyService.InOffice(post, asOf), DivisionNode.Below(department, site.Divisions, asOf));
    }
}

/// <summary>A unit and the units below it.</summary>
public sealed record DivisionNode(Division Division, IReadOnlyList<DivisionNode> Units)
{
    public static IReadOnlyList<DivisionNode> Below(Division division, IDivisionService divisions, DateOnly asOf) =>
        [.. divisions.Children(division, asOf).Select(child => new DivisionNode(child, Below(child, divisions, asOf)))];
}
