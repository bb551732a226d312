using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Sources;

/// <summary>Every source, and what rests on it.</summary>
public sealed class SourcesController(SourceService sources, SourceUses uses, ArticleService articles, Catalog catalog, PageContext here) : Controller
{
    /// <param name="kind">Only sources of this kind.</param>
    [LocalizedPage(PageKeys.Sources)]
    public IActionResult Index(string? kind)
    {
        if (!Choice.TryRead<SourceKind>(kind, out var choice))
        {
            return BadRequest();
        }

        return articles.Find(here.Locale, PageKeys.Sources) is { } article
            ? View(new SourcesPage(article, sources.All(), choice))
            : NotFound();
    }

    [LocalizedPage($"{PageKeys.Sources}/{{id}}")]
    public IActionResult Show(string id) =>
        sources.Find(id) is { } source
            ? View(new SourcePage(source, UsesOf(source), TrailStep.To(articles.Find(here.Locale, PageKeys.Sources)), here.Text))
            : NotFound();

    private IReadOnlyList<SourceUseGroup> UsesOf(Source source) => SourceUseGroup.Of(
        uses.Of(source),
        keys => PageNames.Of(keys, catalog, here.Locale),
        section => articles.Find(here.Locale, section)?.FrontMatter.Label ?? here.Text["source.uses.articles"]);
}
