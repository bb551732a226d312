using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Changes;

/// <summary>What changed, and what was wrong.</summary>
public sealed class ChangesController : PageController
{
    [LocalizedPage(PageKeys.Changes)]
    public IActionResult Index(PageRequest asked) => Page(asked.Article(PageKeys.Changes) is { } article
        ? new ChangesPage(article, ToldChange.Of(asked.Site.Changes.All(asked.Locale), asked))
        : null);

    [LocalizedPage(PageKeys.Corrections)]
    public IActionResult Corrections(PageRequest asked) => Page(asked.Article(PageKeys.Corrections) is { } article
        ? new CorrectionsPage(article, ToldChange.Of(asked.Site.Changes.Corrections(asked.Locale), asked), asked.Site.Changes.FirstPublished(asked.Locale))
        : null);
}
