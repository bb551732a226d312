using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>The Secretaries-General: all who had taken office by a day, and each on their own.</summary>
[Dated]
public sealed class SecretariesGeneralController(
    SecretaryGeneralService secretariesGeneral, IMemberStateService memberStates, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.SecretariesGeneral)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.SecretariesGeneral) is { } article
            ? View(new SecretariesGeneralPage(article, Holders(secretariesGeneral.All(here.AsOf)), secretariesGeneral.InOffice(here.AsOf), secretariesGeneral.All()[0]))
            : NotFound();

    [LocalizedPage($"{PageKeys.SecretariesGeneral}/{{slug}}")]
    public IActionResult Show(string slug) =>
        secretariesGeneral.Find(slug) is { } person
            ? View(new SecretaryGeneralPage(person, memberStates.Find(person.Country)!, TrailStep.To(articles.Find(here.Locale, PageKeys.SecretariesGeneral)), here.Text)
            {
                All = Holders(secretariesGeneral.All()),
                Before = secretariesGeneral.Before(person),
                After = secretariesGeneral.After(person),
                IsInOffice = secretariesGeneral.InOffice(here.AsOf) == person,
            })
            : NotFound();

    private IReadOnlyList<Holder> Holders(IEnumerable<SecretaryGeneral> people) =>
        [.. people.Select(person => new Holder(person, memberStates.Find(person.Country)!))];
}
