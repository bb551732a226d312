using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Accessibility;

/// <summary>The accessibility statement: what tests prove, and what a person looked at.</summary>
public sealed class AccessibilityController(Catalog catalog, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Accessibility)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Accessibility) is { } article ? View(new AccessibilityPage(article, catalog.Accessibility)) : NotFound();
}
