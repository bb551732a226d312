using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.FactChecks;

/// <summary>The claims checked: all or a part of them, and each with its proof.</summary>
public sealed class FactChecksController : PageController
{
    /// <param name="asked">The site, the language and the day.</param>
    /// <param name="verdict">Only claims with this verdict.</param>
    /// <param name="topic">Only claims on this topic.</param>
    [LocalizedPage(PageKeys.FactChecks)]
    public IActionResult Index(PageRequest asked, Verdict? verdict, FactCheckTopic? topic) =>
        Page(asked.Article(PageKeys.FactChecks) is { } article ? FactChecksPage.Of(article, asked.Site.FactChecks, verdict, topic) : null);

    [LocalizedPage($"{PageKeys.FactChecks}/{{id}}")]
    public IActionResult Show(PageRequest asked, string id) =>
        Page(asked.Catalog.Find<FactCheck>(id) is { } check ? FactCheckPage.Of(check, asked) : null);
}
