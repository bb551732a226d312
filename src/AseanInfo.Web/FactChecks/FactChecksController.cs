using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Records;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.FactChecks;

/// <summary>The claims checked: all or a part of them, each with its proof, and those of one article line by line.</summary>
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
        asked.Site.FactChecks.FormerPage(id) is { } line
            ? RedirectPermanentPreserveMethod(SiteUrls.Line(asked.Locale, line))
            : Page(asked.Catalog.Find<FactCheck>(id) is { } check ? FactCheckPage.Of(check, asked) : null);

    [LocalizedPage(PageKeys.ArticleOf2023)]
    public IActionResult Lines(PageRequest asked) =>
        Page(asked.Article(PageKeys.ArticleOf2023) is { } article ? ArticleLinesPage.Of(article, asked) : null);
}
