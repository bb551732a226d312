using AseanInfo.Content.Articles;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Home;

/// <summary>The answer at once: in all languages at the root, in one on the home pages.</summary>
public sealed class HomeController : PageController
{
    [PageRoute("/")]
    public IActionResult Root(PageRequest asked) => Page(RootPage.Of(asked));

    [LocalizedPage]
    public IActionResult Index(PageRequest asked) => Page(asked.Article(Article.Home) is { } article ? HomePage.Of(article, asked) : null);
}
