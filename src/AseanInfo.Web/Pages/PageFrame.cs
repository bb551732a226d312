using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Web.Addresses;

namespace AseanInfo.Web.Pages;

/// <summary>What surrounds a page: its addresses in all languages, the menu, the foot, and its last change.</summary>
public sealed record PageFrame
{
    // Slugs of the articles in the menu and, by the key of their heading, at the foot.
    private static readonly string[] MenuSlugs = [PageKeys.Location, "history", "functions", PageKeys.Divisions, PageKeys.MemberStates, PageKeys.SecretariesGeneral, PageKeys.Visit];

    private static readonly (string Heading, string[] Slugs)[] FootSlugs =
    [
        ("footer.subject", [PageKeys.Directions, PageKeys.Contact, "headquarters", "importance", "strengthening", "symbols"]),
        ("footer.answers", [PageKeys.Questions, PageKeys.FactChecks, PageKeys.Topics, PageKeys.Timeline, PageKeys.OnDate, PageKeys.Glossary]),
        ("footer.site", ["about", "method", PageKeys.Sources, PageKeys.Quality, PageKeys.Changes, PageKeys.Corrections, PageKeys.Accessibility, "privacy"]),
    ];

    private static readonly string[] WayOnSlugs =
        [Article.Home, PageKeys.Location, PageKeys.Directions, PageKeys.Contact, "history", PageKeys.Divisions, PageKeys.MemberStates, PageKeys.SecretariesGeneral];

    /// <summary>The page's own full address without a day; null for a page that is in no list.</summary>
    public required string? Canonical { get; init; }

    /// <summary>Its full addresses by the tags of their languages, for those who have not chosen one last (<c>x-default</c>).</summary>
    public required IReadOnlyList<(string Language, string Address)> Alternates { get; init; }

    /// <summary>Each language with the path of this page in it, of its home page where it lacks this one.</summary>
    public required IReadOnlyList<(Locale Locale, string Path)> Languages { get; init; }

    public required IReadOnlyList<Article> Menu { get; init; }

    public required IReadOnlyList<(string Heading, IReadOnlyList<Article> Articles)> Foot { get; init; }

    /// <summary>Where a reader who is lost may go.</summary>
    public required IReadOnlyList<Article> WaysOn { get; init; }

    /// <summary>The day of the page's newest change; null when none is told.</summary>
    public required DateOnly? LastChange { get; init; }

    /// <summary>The full address that shows the same page of the same day.</summary>
    public required string? Address { get; init; }

    public static PageFrame Of(PageRequest asked, SitePage page)
    {
        var key = page.Meta.Key;
        var locales = asked.Site.Map.LocalesOf(key);
        var day = (page as IDatedPage)?.DayQuery ?? "";
        return new()
        {
            Canonical = key is null ? null : asked.Address(key),
            Alternates = key is null ? [] : [.. locales.Select(locale => (locale.Tag, asked.Absolute(SiteUrls.Page(locale, key)))), ("x-default", asked.Absolute(SiteUrls.Default(asked.Catalog, locales, key)))],
            Languages = [.. asked.Catalog.Locales.Select(locale => (locale, locales.Contains(locale) ? SiteUrls.Page(locale, key!) + day : SiteUrls.Page(locale, PageKeys.Home)))],
            Menu = Articles(asked, MenuSlugs),
            Foot = [.. FootSlugs.Select(column => (column.Heading, Articles(asked, column.Slugs)))],
            WaysOn = Articles(asked, WayOnSlugs),
            LastChange = key is null ? null : asked.Site.Changes.LastOf(asked.Locale, key),
            Address = key is null ? null : asked.Address(key) + day,
        };
    }

    private static IReadOnlyList<Article> Articles(PageRequest asked, IEnumerable<string> slugs) => [.. slugs.Select(asked.Article).OfType<Article>()];
}
