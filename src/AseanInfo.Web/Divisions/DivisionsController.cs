using AseanInfo.Content.Articles;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Pages;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Divisions;

/// <summary>The Secretariat's units: the tree of a day, and each unit on its own.</summary>
[Dated]
public sealed class DivisionsController(
    IDivisionService divisions, DeputyService deputies, SecretaryGeneralService secretariesGeneral,
    TopicService topics, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Divisions)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Divisions) is { } article
            ? View(DivisionsPage.Of(article, divisions, deputies, secretariesGeneral, here.AsOf))
            : NotFound();

    [LocalizedPage($"{PageKeys.Divisions}/{{slug}}")]
    public IActionResult Show(string slug) =>
        divisions.Find(slug) is { } division
            ? View(DivisionPage.Of(division, divisions, deputies, topics, here, TrailStep.To(articles.Find(here.Locale, PageKeys.Divisions))))
            : NotFound();
}
