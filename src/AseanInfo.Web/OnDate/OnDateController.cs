using AseanInfo.Content.Articles;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Seats;
using AseanInfo.Web.Errors;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.OnDate;

/// <summary>How things stood on the day of <c>?date=</c>; without it, on the newest day.</summary>
public sealed class OnDateController(DayService days, SeatService seats, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.OnDate)]
    public IActionResult Index()
    {
        if (!Request.Query.TryGetValue("date", out var written))
        {
            return Show(here.Today);
        }

        return PageContext.ReadDay(written) is { } day && day >= OnDatePage.FirstDay && day <= here.Today ? Show(day) : Refuse($"{written}");
    }

    private IActionResult Show(DateOnly day)
    {
        here.Show(day);
        return articles.Find(here.Locale, PageKeys.OnDate) is { } article
            ? View(new OnDatePage(article, days.On(day), days.On(here.Today), here.Text) { Seats = seats.All() })
            : NotFound();
    }

    private ViewResult Refuse(string written)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Refused", new RefusedPage(here.Text[Reason(PageContext.ReadDay(written))], written, here.Text));
    }

    private string Reason(DateOnly? day) =>
        day is null ? "onDate.refused.form" : day > here.Today ? "onDate.refused.future" : "onDate.refused.early";
}
