using AseanInfo.Content.Sources;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Sources;

/// <summary>Pages of one section that use a source.</summary>
/// <param name="Heading">The section's name.</param>
/// <param name="Pages">In the order of their names.</param>
public sealed record SourceUseGroup(string Heading, IReadOnlyList<NamedUse> Pages)
{
    /// <summary>Articles first, then each section with its pages.</summary>
    /// <param name="uses">What uses the source.</param>
    /// <param name="name">Finds the names of pages by their keys.</param>
    /// <param name="heading">The name of a section; of all articles for the empty word.</param>
    public static IReadOnlyList<SourceUseGroup> Of(
        IReadOnlyList<SourceUse> uses, Func<IEnumerable<string>, IReadOnlyList<TrailStep>> name, Func<string, string> heading)
    {
        var roles = uses.ToDictionary(use => use.Page, use => use.Roles);
        return
        [
            .. name(roles.Keys)
                .GroupBy(page => page.Key.Contains('/', StringComparison.Ordinal) ? page.Key.Split('/')[0] : "")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SourceUseGroup(heading(group.Key), [.. group.Select(page => new NamedUse(page, roles[page.Key]))])),
        ];
    }
}

/// <summary>A page by its name, and what a source does for it.</summary>
public sealed record NamedUse(TrailStep Page, IReadOnlyList<SourceRole> Roles);
