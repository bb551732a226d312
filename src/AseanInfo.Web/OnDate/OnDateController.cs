using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.OnDate;

/// <summary>How things stood on the day of <c>?date=</c>; without it, on the newest day.</summary>
[Dated(DatedAttribute.Date, Days.VeryFirst)]
public sealed class OnDateController : PageController
{
    [LocalizedPage(PageKeys.OnDate)]
    public IActionResult Index(PageRequest asked) => Page(asked.Article(PageKeys.OnDate) is { } article ? OnDatePage.Of(article, asked) : null);
}
