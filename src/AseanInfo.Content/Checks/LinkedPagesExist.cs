using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Checks;

public sealed class LinkedPagesExist : IContentCheck
{
    public string Code => "C022";

    public string Rule => "A link in an article leads to a page, and an anchor, that exist in its language.";

    public string Fix => "correct the key or the anchor; put links to other sites into data/sources.yml";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var pages = draft.Locales.ToDictionary(locale => locale, draft.PageKeysIn);
        return from entry in draft.Markdown
               from link in entry.Text.Document.Descendants<LinkInline>()
               where !link.IsImage
               let message = Fault(draft, entry.Locale, pages[entry.Locale], link)
               where message is not null
               select new ContentProblem(entry.Text.At(link), Code, message);
    }

    private static string? Fault(Draft draft, Locale locale, IReadOnlySet<string> pages, LinkInline link)
    {
        if (PageLink.Of(link) is not { } target)
        {
            return $"a link must name a page of the site, as in page:history, not \"{link.Url}\"; other sites belong in data/sources.yml";
        }

        if (!pages.Contains(target.Key))
        {
            return $"unknown page \"{target.Key}\"{Suggestion.DidYouMean(target.Key, pages)}";
        }

        var article = draft.Articles.Select(entry => entry.Article)
            .FirstOrDefault(article => article.Locale == locale && article.Key == target.Key);
        var anchors = article?.Body.Headings.Select(heading => heading.Id ?? "").ToList() ?? [];
        return target.Fragment.Length > 0 && article is not null && !anchors.Contains(target.Fragment[1..])
            ? $"the page \"{target.Key}\" has no heading with the id \"{target.Fragment[1..]}\"{Suggestion.DidYouMean(target.Fragment[1..], anchors)}"
            : null;
    }
}
