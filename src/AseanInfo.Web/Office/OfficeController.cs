using AseanInfo.Content.Facts;
using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Office;

/// <summary>Where the office is, and how to reach it.</summary>
public sealed class OfficeController : PageController
{
    [LocalizedPage(PageKeys.Location)]
    public IActionResult Location(PageRequest asked) => Show(asked, PageKeys.Location);

    [LocalizedPage(PageKeys.Directions)]
    public IActionResult Directions(PageRequest asked) => Show(asked, PageKeys.Directions);

    [LocalizedPage(PageKeys.Slip)]
    public IActionResult Slip(PageRequest asked) =>
        Page(new SlipPage(asked.Catalog.Office, asked.Catalog.Find<Fact>("mrt.station"), asked.Section(PageKeys.Directions), asked.Text));

    [LocalizedPage(PageKeys.Contact)]
    public IActionResult Contact(PageRequest asked) => Show(asked, PageKeys.Contact);

    [LocalizedPage(PageKeys.Visit)]
    public IActionResult Visit(PageRequest asked) => Show(asked, PageKeys.Visit);

    private IActionResult Show(PageRequest asked, string slug) => Page(asked.Article(slug) is { } article ? OfficePage.Of(article, asked) : null);
}
