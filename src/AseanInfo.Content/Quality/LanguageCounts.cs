using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Pages;

namespace AseanInfo.Content.Quality;

/// <summary>How much stands in a language.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Pages">Its pages, those of records included.</param>
/// <param name="RecordTexts">Texts of records.</param>
/// <param name="InterfaceTexts">Words and sentences of the interface.</param>
public sealed record LanguageCounts(Locale Locale, int Articles, int Pages, int RecordTexts, int InterfaceTexts)
{
    internal static LanguageCounts Of(Locale locale, Catalog catalog, SiteMap map, IReadOnlyList<object> records) => new(
        locale,
        catalog.Articles.Count(article => article.Locale == locale),
        map.Pages.Count(page => page.Locales.Contains(locale)),
        records.Count(record => record is LocalizedText text && text.ByLocale.ContainsKey(locale.Tag)
            || record is LocalizedList list && list.ByLocale.ContainsKey(locale.Tag)
            || record is LocalizedMarkdown markdown && markdown.ByLocale.ContainsKey(locale.Tag)),
        catalog.TextIn(locale).Keys.Count());
}
