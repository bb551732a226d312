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
/// <param name="Number">The sheet of the list, from 1: all of it at once would not fit into one round trip.</param>
public sealed record SourcesPage(Article Article, IReadOnlyList<Source> Sources, SourceKind? Chosen, int Number) : ArticlePage(Article)
{
    private const int SheetSize = 110;

    /// <summary>How many sheets the list has.</summary>
    public int Sheets => Listed.Chunk(SheetSize).Count();

    /// <summary>How many sources each kind has, whatever was chosen.</summary>
    public IReadOnlyList<KeyValuePair<SourceKind, int>> Counts => [.. Sources.CountBy(source => source.Kind).OrderBy(count => count.Key)];

    /// <summary>The sources of this sheet, in alphabetical order within their kind.</summary>
    public IEnumerable<IGrouping<SourceKind, Source>> ByKind =>
        Listed.Skip((Number - 1) * SheetSize).Take(SheetSize).GroupBy(source => source.Kind);

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
public sealed record SourcePage(Source Source, IReadOnlyList<SourceUseGroup> Uses, TrailStep? Section, InterfaceText Text)
    : SitePage(new PageMeta(Source.Title, Text.Format("source.description", ("title", Source.Title), ("publisher", Source.Publisher)), PageKeys.Of(Source), Source.Title, Section))
{
    /// <summary>How many pages the source serves in a role.</summary>
    public int Count(SourceRole role) => Uses.Sum(group => group.Pages.Count(use => use.Roles.Contains(role)));
}
