using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Articles;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Sources;

/// <summary>The sources of a kind, or all, the weightiest kind first.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Sources">All of them.</param>
/// <param name="Chosen">The kind that the reader chose; null for all.</param>
public sealed record SourcesPage(Article Article, IReadOnlyList<Source> Sources, SourceKind? Chosen) : ArticlePage(Article)
{
    /// <summary>How many sources each kind has, whatever was chosen.</summary>
    public IReadOnlyList<KeyValuePair<SourceKind, int>> Counts => [.. Sources.CountBy(source => source.Kind).OrderBy(count => count.Key)];

    /// <summary>The sources to list, in alphabetical order within their kind.</summary>
    public IEnumerable<IGrouping<SourceKind, Source>> ByKind => Sources
        .Where(source => Chosen is null || source.Kind == Chosen)
        .OrderBy(source => source.Title, AlphabeticalOrder.Comparer)
        .GroupBy(source => source.Kind)
        .OrderBy(group => group.Key);
}

/// <summary>One source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Uses">The pages that use it, by section.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
public sealed record SourcePage(Source Source, IReadOnlyList<SourceUseGroup> Uses, TrailStep? Section, InterfaceText Text)
    : SitePage(new PageMeta(Source.Title, Text.Format("source.description", ("title", Source.Title), ("publisher", Source.Publisher)), PageKeys.Of(Source), Source.Title, Section))
{
    /// <summary>How many pages the source serves in a role.</summary>
    public int Count(SourceRole role) => Uses.Sum(group => group.Pages.Count(use => use.Roles.Contains(role)));
}
