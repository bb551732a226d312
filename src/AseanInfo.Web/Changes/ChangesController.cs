using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Changes;

/// <summary>What changed, and what was wrong.</summary>
public sealed class ChangesController(ChangeService changes, ArticleService articles, Catalog catalog, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Changes)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Changes) is { } article
            ? View(new ChangesPage(article, ToldChange.Of(changes.All(here.Locale), catalog, here.Locale)))
            : NotFound();

    [LocalizedPage(PageKeys.Corrections)]
    public IActionResult Corrections() =>
        articles.Find(here.Locale, PageKeys.Corrections) is { } article
            ? View(new CorrectionsPage(article, ToldChange.Of(changes.Corrections(here.Locale), catalog, here.Locale), changes.FirstPublished(here.Locale)))
            : NotFound();
}
