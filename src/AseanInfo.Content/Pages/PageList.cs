using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Pages;

/// <summary>Every page of the site, each with the languages in which it exists.</summary>
public static class PageList
{
    /// <summary>Articles first, then the pages of records; a section's own page is its article.</summary>
    public static IReadOnlyList<Page> Of(Catalog catalog)
    {
        return
        [
            .. catalog.Articles
                .GroupBy(PageKeys.Of)
                .Select(group => new Page(
                    group.Key,
                    [.. group.Select(article => article.Locale)],
                    Newest(group.Key, group.SelectMany(article => article.FrontMatter.Changes).Select(change => change.Date)))),
            InEvery(PageKeys.CompareMemberStates),
            InEvery(PageKeys.Slip),
            .. catalog.MemberStates.Select(state => InEvery(PageKeys.Of(state))),
            .. catalog.Divisions.Select(division => InEvery(PageKeys.Of(division))),
            .. catalog.SecretariesGeneral.Select(person => InEvery(PageKeys.Of(person))),
            .. catalog.FactChecks.Select(check => InEvery(PageKeys.Of(check))),
            .. catalog.Questions.Select(question => InEvery(PageKeys.Of(question))),
            .. catalog.Sources.Select(source => InEvery(PageKeys.Of(source))),
        ];

        Page InEvery(string key) => new(key, catalog.Locales, Newest(key, []));

        DateOnly? Newest(string key, IEnumerable<DateOnly> own) =>
            own.Concat(catalog.Changes.Where(change => change.Pages.Contains(key)).Select(change => change.Date)).Max(day => (DateOnly?)day);
    }
}

/// <summary>A page in all its languages.</summary>
/// <param name="Key">Its path below the language; see <see cref="PageKeys"/>.</param>
/// <param name="Locales">The languages in which it exists.</param>
/// <param name="Updated">Last change of substance, where one is recorded.</param>
public sealed record Page(string Key, IReadOnlyList<Locale> Locales, DateOnly? Updated);
