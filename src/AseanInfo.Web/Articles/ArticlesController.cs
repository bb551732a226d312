using AseanInfo.Content.Articles;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Articles;

/// <summary>Pages of prose, and the short addresses that lead to them.</summary>
public sealed class ArticlesController : PageController
{
    [LocalizedPage("{**slug}")]
    public IActionResult Show(PageRequest asked, string slug)
    {
        if (asked.Article(slug) is { Slug: not Article.Home } article)
        {
            return Page(new SectionPage(article, asked.Below(article.Key)));
        }

        return asked.Site.Articles.FindByAlias(asked.Locale, slug) is { } aliased
            ? RedirectPermanentPreserveMethod(SiteUrls.Page(asked.Locale, aliased.Key))
            : NotFound();
    }
}
