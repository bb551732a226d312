using AseanInfo.Content.Changes;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Pages;

/// <summary>The one list of pages: addresses, the sitemap, the language switch and the tests of every page read it.</summary>
public sealed class SiteMap
{
    private readonly Catalog catalog;
    private readonly Dictionary<string, Page> pages;

    public SiteMap(Catalog catalog)
    {
        this.catalog = catalog;
        pages = ((IEnumerable<Page>)[.. OfArticles(), .. PageKeys.WithoutArticle.Select(key => InEvery(key)), .. OfRecords()]).ToDictionary(page => page.Key);
    }

    /// <summary>Articles first, then the pages of records; a section's own page is its article.</summary>
    public IReadOnlyCollection<Page> Pages => pages.Values;

    /// <summary>The languages in which a page exists; none for what is no page.</summary>
    public IReadOnlyList<Locale> LocalesOf(string? key) =>
        key is not null && pages.TryGetValue(key, out var page) ? page.Locales : [];

    /// <summary>The pages that have a name in a language, in the order of the names; keys without such a page are left out.</summary>
    public IReadOnlyList<(string Name, string Key)> Named(IEnumerable<string> keys, InterfaceText text) =>
    [
        .. keys.Distinct()
            .Select(key => (Name: pages.GetValueOrDefault(key)?.NameIn(text), Key: key))
            .Where(page => page.Name is not null)
            .Select(page => (page.Name!, page.Key))
            .OrderBy(page => page.Item1, AlphabeticalOrder.Comparer)
            .ThenBy(page => page.Key, StringComparer.Ordinal),
    ];

    private IEnumerable<Page> OfArticles() => catalog.Articles.GroupBy(article => article.Key).Select(group => new Page(
        group.Key,
        [.. group.Select(article => article.Locale)],
        Newest(group.Key, group.SelectMany(article => article.FrontMatter.Changes).Select(change => change.Date)))
    {
        Articles = [.. group],
    });

    private IEnumerable<Page> OfRecords() => catalog.Records.OfType<IHavePage>().Select(record => InEvery(PageKeys.Of(record), record));

    private Page InEvery(string key, IHavePage? record = null) => new(key, catalog.Locales, Newest(key, [])) { Record = record };

    private DateOnly? Newest(string key, IEnumerable<DateOnly> own) =>
        own.Concat(catalog.All<DataChange>().Where(change => change.Pages.Contains(key)).Select(change => change.Date)).Max(day => (DateOnly?)day);
}
