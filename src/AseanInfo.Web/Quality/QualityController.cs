using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Quality;

/// <summary>The site's figures about itself.</summary>
public sealed class QualityController : PageController
{
    [LocalizedPage(PageKeys.Quality)]
    public IActionResult Index(PageRequest asked) => Page(asked.Article(PageKeys.Quality) is { } article
        ? new QualityPage(article, asked.Site.Quality.On(asked.Moment.Today), asked.Text) { Weights = asked.Weights }
        : null);
}
