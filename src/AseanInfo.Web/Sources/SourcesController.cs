using System.Globalization;
using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Sources;

/// <summary>Every source, and what rests on it.</summary>
public sealed class SourcesController(SourceService sources, SourceUses uses, ArticleService articles, Catalog catalog, PageContext here) : Controller
{
    /// <param name="kind">Only sources of this kind.</param>
    /// <param name="page">The sheet of the list, from 1.</param>
    [LocalizedPage(PageKeys.Sources)]
    public IActionResult Index(string? kind, string? page)
    {
        var number = 1;
        if (!Choice.TryRead<SourceKind>(kind, out var choice) || (page is not null && !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out number)))
        {
            return BadRequest();
        }

        if (articles.Find(here.Locale, PageKeys.Sources) is not { } article)
        {
            return NotFound();
        }

        var list = new SourcesPage(article, sources.All(), choice, number);
        return number >= 1 && number <= Math.Max(1, list.Sheets) ? View(list) : BadRequest();
    }

    [LocalizedPage($"{PageKeys.Sources}/{{id}}")]
    public IActionResult Show(string id) =>
        sources.Find(id) is { } source
            ? View(new SourcePage(source, UsesOf(source), TrailStep.To(articles.Find(here.Locale, PageKeys.Sources)), here.Text))
            : NotFound();

    private IReadOnlyList<SourceUseGroup> UsesOf(Source source) => SourceUseGroup.Of(
        uses.Of(source),
        keys => PageNames.Of(keys, catalog, here.Locale),
        section => articles.Find(here.Locale, section)?.FrontMatter.Label ?? here.Text["source.uses.articles"]);
}
