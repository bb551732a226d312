using AseanInfo.Content;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;

namespace AseanInfo.Web.Site;

/// <summary>The one list of URLs: the sitemap, the language switch and the tests of every page read it.</summary>
public sealed class SiteMap(Catalog catalog)
{
    private readonly Dictionary<string, Page> pages = PageList.Of(catalog).ToDictionary(page => page.Key);

    public IReadOnlyCollection<Page> Pages => pages.Values;

    /// <summary>The paths of all pages in all their languages, the root first.</summary>
    public IEnumerable<string> Paths =>
        [SiteUrls.Root, .. Pages.SelectMany(page => page.Locales.Select(locale => SiteUrls.Page(locale, page.Key)))];

    /// <summary>The languages in which a page exists; none for what is no page.</summary>
    public IReadOnlyList<Locale> LocalesOf(string? key) =>
        key is not null && pages.TryGetValue(key, out var page) ? page.Locales : [];
}
