using AseanInfo.Content.Records;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>The Secretaries-General: all who had taken office by a day, and each on their own.</summary>
[Dated]
public sealed class SecretariesGeneralController : PageController
{
    [LocalizedPage(PageKeys.SecretariesGeneral)]
    public IActionResult Index(PageRequest asked) =>
        Page(asked.Article(PageKeys.SecretariesGeneral) is { } article ? SecretariesGeneralPage.Of(article, asked) : null);

    [LocalizedPage($"{PageKeys.SecretariesGeneral}/{{slug}}")]
    public IActionResult Show(PageRequest asked, string slug) =>
        Page(asked.Catalog.Find<SecretaryGeneral>(slug) is { } person ? SecretaryGeneralPage.Of(person, asked) : null);
}
