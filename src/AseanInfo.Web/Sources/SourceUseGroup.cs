using AseanInfo.Content.Pages;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Sources;

/// <summary>Pages of one section that use a source.</summary>
/// <param name="Heading">The section's name.</param>
/// <param name="Pages">In the order of their names.</param>
public sealed record SourceUseGroup(string Heading, IReadOnlyList<NamedUse> Pages)
{
    /// <summary>Articles first, then each section with its pages.</summary>
    public static IReadOnlyList<SourceUseGroup> Of(IReadOnlyList<SourceUse> uses, PageRequest asked)
    {
        var roles = uses.ToDictionary(use => use.Page, use => use.Roles);
        return
        [
            .. asked.Named(roles.Keys)
                .GroupBy(page => page.Key.Contains('/', StringComparison.Ordinal) ? page.Key.Split('/')[0] : "")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SourceUseGroup(asked.Section(group.Key)?.Label ?? asked.Text["source.uses.articles"], [.. group.Select(page => new NamedUse(page, roles[page.Key]))])),
        ];
    }
}

/// <summary>A page by its name, and what a source does for it.</summary>
public sealed record NamedUse(Breadcrumb Page, IReadOnlyList<SourceRole> Roles);
