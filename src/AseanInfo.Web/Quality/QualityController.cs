using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Quality;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Quality;

/// <summary>The site's figures about itself.</summary>
public sealed class QualityController(QualityService quality, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Quality)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Quality) is { } article
            ? View(new QualityPage(article, quality.On(here.Today), here.Text))
            : NotFound();
}
