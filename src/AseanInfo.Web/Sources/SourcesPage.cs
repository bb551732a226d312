using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Sources;

/// <summary>The sources of a kind, or all, the weightiest kind first.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Sources">All of them.</param>
/// <param name="Chosen">The kind that the reader chose; null for all.</param>
/// <param name="Number">The page of the list, from 1: all of it at once would not fit into one round trip.</param>
public sealed record SourcesPage(Article Article, IReadOnlyList<Source> Sources, SourceKind? Chosen, int Number) : ArticlePage(Article)
{
    private const int PageSize = 110;

    /// <summary>How many pages the list has.</summary>
    public int Pages => Listed.Chunk(PageSize).Count();

    /// <summary>How many sources each kind has, whatever was chosen.</summary>
    public IReadOnlyList<KeyValuePair<SourceKind, int>> Counts => [.. Sources.CountBy(source => source.Kind).OrderBy(count => count.Key)];

    /// <summary>The sources of this page, in alphabetical order within their kind.</summary>
    public IEnumerable<IGrouping<SourceKind, Source>> ByKind =>
        Listed.Skip((Number - 1) * PageSize).Take(PageSize).GroupBy(source => source.Kind);

    private IEnumerable<Source> Listed => Sources
        .Where(source => Chosen is null || source.Kind == Chosen)
        .OrderBy(source => source.Kind)
        .ThenBy(source => source.Title, AlphabeticalOrder.Comparer);
}

/// <summary>One source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Uses">The pages that use it, by section.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
public sealed record SourcePage(Source Source, IReadOnlyList<SourceUseGroup> Uses, Breadcrumb? Section, InterfaceText Text)
    : SitePage(new PageMeta(Source.Title, Text.Format("source.description", ("title", Source.Title), ("publisher", Source.Publisher)), PageKeys.Of(Source), Source.Title, Section))
{
    public static SourcePage Of(Source source, PageRequest asked) => new(
        source,
        SourceUseGroup.Of(asked.Site.SourceUses.Of(source), asked),
        asked.Section(PageKeys.Sources),
        asked.Text);

    /// <summary>How many pages the source serves in a role.</summary>
    public int Count(SourceRole role) => Uses.Sum(group => group.Pages.Count(use => use.Roles.Contains(role)));
}
