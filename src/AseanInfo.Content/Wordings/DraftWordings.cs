using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;

namespace AseanInfo.Content.Wordings;

/// <summary>All that the site says in its own words.</summary>
internal static class DraftWordings
{
    /// <summary>Articles, records and the interface; not what others say.</summary>
    public static IEnumerable<Wording> Wordings(this Draft draft) =>
    [
        .. draft.Articles.SelectMany(entry => entry.Article.Head(draft).Append(entry.Article.Prose())),
        .. from text in RecordText.Of(draft)
           where !text.IsOfOthers
           from locale in draft.Locales
           select text.In(draft, locale),
        .. from entry in draft.Texts
           from key in entry.Text.Keys
           select new Wording(entry.Text.Locale, entry.Text[key], _ => draft.Records.Of(entry.Text, key)),
    ];

    /// <summary>What an article says in its front matter.</summary>
    public static IEnumerable<Wording> Head(this Article article, Draft draft)
    {
        var head = article.FrontMatter;
        return from field in new[] { ("title", head.Title), ("label", head.Label), ("summary", head.Summary), ("answer", head.Answer) }
               select new Wording(article.Locale, field.Item2, _ => draft.Records.Of(head, field.Item1));
    }

    /// <summary>The body of an article.</summary>
    public static Wording Prose(this Article article) => new(article.Locale, article.Body.Source, article.Body.At);
}
