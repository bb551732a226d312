using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Home;

/// <summary>The answer at once: in both languages at the root, in one on the home pages.</summary>
public sealed class HomeController(Catalog catalog, ArticleService articles, IMemberStateService memberStates, PageContext here) : Controller
{
    [PageRoute("/")]
    public IActionResult Root() => View(new RootPage(catalog, here.Text));

    [LocalizedPage]
    public IActionResult Index() =>
        articles.Find(here.Locale, Article.Home) is { } article
            ? View(new HomePage(article, catalog.Office, memberStates.All(here.Today)))
            : NotFound();
}
