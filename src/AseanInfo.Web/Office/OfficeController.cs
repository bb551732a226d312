using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Office;

/// <summary>Where the office is, and how to reach it.</summary>
public sealed class OfficeController(Catalog catalog, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Location)]
    public IActionResult Location() => Show(PageKeys.Location);

    [LocalizedPage(PageKeys.Directions)]
    public IActionResult Directions() => Show(PageKeys.Directions);

    [LocalizedPage(PageKeys.Slip)]
    public IActionResult Slip() => View(new SlipPage(catalog.Office, TrailStep.To(articles.Find(here.Locale, PageKeys.Directions)), here.Text));

    [LocalizedPage(PageKeys.Contact)]
    public IActionResult Contact() => Show(PageKeys.Contact);

    [LocalizedPage(PageKeys.Visit)]
    public IActionResult Visit() => Show(PageKeys.Visit);

    private IActionResult Show(string slug) =>
        articles.Find(here.Locale, slug) is { } article ? View(new OfficePage(article, catalog.Office, catalog.Seats)) : NotFound();
}
