using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Sources;

/// <summary>Every source, and what rests on it.</summary>
public sealed class SourcesController : PageController
{
    /// <param name="asked">The site, the language and the day.</param>
    /// <param name="kind">Only sources of this kind.</param>
    /// <param name="page">The page of the list, from 1.</param>
    [LocalizedPage(PageKeys.Sources)]
    public IActionResult Index(PageRequest asked, SourceKind? kind, int page = 1)
    {
        if (asked.Article(PageKeys.Sources) is not { } article)
        {
            return NotFound();
        }

        var list = new SourcesPage(article, asked.Catalog.All<Source>(), kind, page);
        return page >= 1 && page <= Math.Max(1, list.Pages) ? Page(list) : Refuse("page");
    }

    [LocalizedPage($"{PageKeys.Sources}/{{id}}")]
    public IActionResult Show(PageRequest asked, string id) =>
        Page(asked.Catalog.Find<Source>(id) is { } source ? SourcePage.Of(source, asked) : null);
}
