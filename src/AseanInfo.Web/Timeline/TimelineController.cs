using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Timeline;
using AseanInfo.Web.Errors;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Timeline;

/// <summary>The dated events: all of them, or those of one theme.</summary>
public sealed class TimelineController(TimelineService timeline, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Timeline)]
    public IActionResult Index(string? theme)
    {
        var chosen = TimelinePage.Themes.Where(known => TimelinePage.Word(known).Equals(theme, StringComparison.OrdinalIgnoreCase)).Cast<TimelineTheme?>().FirstOrDefault();
        return theme is not null && chosen is null ? Refuse(theme)
            : articles.Find(here.Locale, PageKeys.Timeline) is { } article ? View(new TimelinePage(article, timeline.All(), chosen))
            : NotFound();
    }

    private ViewResult Refuse(string theme)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Refused", new RefusedPage(here.Text["timeline.refused"], theme, here.Text));
    }
}
