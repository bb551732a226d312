using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Divisions;

/// <summary>The Secretariat's units: the tree of a day, and each unit on its own.</summary>
[Dated]
public sealed class DivisionsController : PageController
{
    [LocalizedPage(PageKeys.Divisions)]
    public IActionResult Index(PageRequest asked) =>
        Page(asked.Article(PageKeys.Divisions) is { } article ? DivisionsPage.Of(article, asked) : null);

    [LocalizedPage($"{PageKeys.Divisions}/{{slug}}")]
    public IActionResult Show(PageRequest asked, string slug) =>
        Page(asked.Site.Divisions.Find(slug) is { } division ? DivisionPage.Of(division, asked) : null);
}
