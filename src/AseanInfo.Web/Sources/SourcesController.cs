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
    [LocalizedPage(PageKeys.Sources)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Sources) is { } article ? View(new SourcesPage(article, sources.All())) : NotFound();

    [LocalizedPage($"{PageKeys.Sources}/{{id}}")]
    public IActionResult Show(string id) =>
        sources.Find(id) is { } source
            ? View(new SourcePage(source, PageNames.Of(uses.Of(source), catalog, here.Locale), TrailStep.To(articles.Find(here.Locale, PageKeys.Sources)), here.Text))
            : NotFound();
}
