using AseanInfo.Content.Records;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Topics;

/// <summary>Who handles what.</summary>
public sealed class TopicsController : PageController
{
    /// <param name="asked">The site, the language and the day.</param>
    /// <param name="belongs">Only topics of this belonging.</param>
    [LocalizedPage(PageKeys.Topics)]
    public IActionResult Index(PageRequest asked, Belonging? belongs) =>
        Page(asked.Article(PageKeys.Topics) is { } article ? TopicsPage.Of(article, asked.Site, belongs) : null);
}
