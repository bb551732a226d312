using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Changes;

/// <summary>What changed on the site, told by articles and data alike.</summary>
public sealed class ChangeService(IReadOnlyList<Locale> locales, IReadOnlyList<Article> articles, IReadOnlyList<DataChange> data)
{
    private readonly Dictionary<string, IReadOnlyList<Change>> byLocale =
        locales.ToDictionary(locale => locale.Tag, locale => In(locale, articles, data));

    /// <summary>The newest first. What several articles tell in the same words on one day is one change.</summary>
    public IReadOnlyList<Change> All(Locale locale) => byLocale[locale.Tag];

    /// <summary>Only mistakes set right, the newest number first.</summary>
    public IReadOnlyList<Change> Corrections(Locale locale) =>
        [.. All(locale).Where(change => change.Correction is not null).OrderByDescending(change => change.Correction)];

    /// <summary>The day of a page's newest change; null when none is told.</summary>
    public DateOnly? LastOf(Locale locale, string key) => All(locale).FirstOrDefault(change => change.Pages.Contains(key))?.Date;

    /// <summary>The day of the first change of all: that on which the site appeared.</summary>
    public DateOnly FirstPublished(Locale locale) => All(locale)[^1].Date;

    private static IReadOnlyList<Change> In(Locale locale, IReadOnlyList<Article> articles, IReadOnlyList<DataChange> data)
    {
        var ofData = data.Select(change => new Change(change.Date, change.What[locale], change.Why?[locale], change.Correction, change.Pages));
        var ofArticles = from article in articles
                         where article.Locale == locale
                         from change in article.FrontMatter.Changes
                         group article.Key by (change.Date, change.What, change.Why, change.Correction) into told
                         select new Change(told.Key.Date, told.Key.What, told.Key.Why, told.Key.Correction, [.. told]);
        return [.. ofData.Concat(ofArticles).OrderByDescending(change => change.Date)];
    }
}
