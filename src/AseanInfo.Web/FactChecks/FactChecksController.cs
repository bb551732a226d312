using AseanInfo.Content.Articles;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.FactChecks;

/// <summary>The claims checked: all or a part of them, and each with its proof.</summary>
public sealed class FactChecksController(FactCheckService checks, SourceService sources, ArticleService articles, SiteUrls urls, PageContext here) : Controller
{
    /// <param name="verdict">Only claims with this verdict.</param>
    /// <param name="topic">Only claims on this topic.</param>
    [LocalizedPage(PageKeys.FactChecks)]
    public IActionResult Index(string? verdict, string? topic)
    {
        if (!Choice.TryRead<Verdict>(verdict, out var asVerdict) || !Choice.TryRead<FactCheckTopic>(topic, out var asTopic))
        {
            return BadRequest();
        }

        return articles.Find(here.Locale, PageKeys.FactChecks) is { } article
            ? View(new FactChecksPage(article, checks, asVerdict, asTopic))
            : NotFound();
    }

    [LocalizedPage($"{PageKeys.FactChecks}/{{id}}")]
    public IActionResult Show(string id) => checks.Find(id) is { } check ? View(PageOf(check)) : NotFound();

    private FactCheckPage PageOf(FactCheck check)
    {
        var seenAt = check.SeenAt.Select(sources.Find).OfType<Source>().ToList();
        var address = urls.Absolute(Request, SiteUrls.Page(here.Locale, PageKeys.Of(check)));
        return new(check, TrailStep.To(articles.Find(here.Locale, PageKeys.FactChecks)), here.Text)
        {
            SeenAt = seenAt,
            OnTopic = checks.All(topic: check.Topic),
            Review = ClaimReview.Of(check, seenAt, here.Text, address, urls.Absolute(Request, SiteUrls.Root)),
        };
    }
}
