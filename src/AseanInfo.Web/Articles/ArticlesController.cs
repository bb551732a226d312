using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Articles;

/// <summary>Pages of prose, and the short addresses that lead to them.</summary>
public sealed class ArticlesController(ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage("{**slug}")]
    public IActionResult Show(string slug)
    {
        if (articles.Find(here.Locale, slug) is { Slug: not Article.Home } article)
        {
            return View(new ArticlePage(article));
        }

        return articles.FindByAlias(here.Locale, slug) is { } aliased
            ? RedirectPermanentPreserveMethod(SiteUrls.Page(here.Locale, PageKeys.Of(aliased)))
            : NotFound();
    }
}
