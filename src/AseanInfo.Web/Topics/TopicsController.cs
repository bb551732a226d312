using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Topics;

/// <summary>Who handles what.</summary>
public sealed class TopicsController(TopicService topics, TopicEntries entries, ArticleService articles, PageContext here) : Controller
{
    /// <param name="belongs">Only topics of this belonging.</param>
    [LocalizedPage(PageKeys.Topics)]
    public IActionResult Index(string? belongs)
    {
        if (!Choice.TryRead<Belonging>(belongs, out var choice))
        {
            return BadRequest();
        }

        return articles.Find(here.Locale, PageKeys.Topics) is { } article
            ? View(TopicsPage.Of(article, topics, choice, entries))
            : NotFound();
    }
}
