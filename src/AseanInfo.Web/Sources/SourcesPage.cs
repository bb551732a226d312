using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Articles;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Sources;

/// <summary>All sources, the weightiest kind first.</summary>
public sealed record SourcesPage(Article Article, IReadOnlyList<Source> Sources) : ArticlePage(Article)
{
    public IEnumerable<IGrouping<SourceKind, Source>> ByKind =>
        Sources.OrderBy(source => source.Title, StringComparer.OrdinalIgnoreCase).GroupBy(source => source.Kind).OrderBy(group => group.Key);
}

/// <summary>One source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Uses">The pages that rest on it.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
public sealed record SourcePage(Source Source, IReadOnlyList<TrailStep> Uses, TrailStep? Section, InterfaceText Text)
    : SitePage(new PageMeta(Source.Title, Text.Format("source.description", ("title", Source.Title), ("publisher", Source.Publisher)), PageKeys.Of(Source), Source.Title, Section));
