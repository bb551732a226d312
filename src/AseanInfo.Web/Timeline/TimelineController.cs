using AseanInfo.Content.Records;
using AseanInfo.Content.Timeline;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Timeline;

/// <summary>The dated events: all of them, or those of one theme.</summary>
public sealed class TimelineController : PageController
{
    /// <param name="asked">The site, the language and the day.</param>
    /// <param name="theme">Only events of this theme.</param>
    [LocalizedPage(PageKeys.Timeline)]
    public IActionResult Index(PageRequest asked, TimelineTheme? theme) =>
        Page(asked.Article(PageKeys.Timeline) is { } article ? new TimelinePage(article, asked.Site.Timeline.All(), theme) : null);
}
