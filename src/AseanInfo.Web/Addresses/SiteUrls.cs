using System.Globalization;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Topics;

namespace AseanInfo.Web.Addresses;

/// <summary>The one place where links to our own pages are built.</summary>
public static class SiteUrls
{
    /// <summary>The page with the choice of languages.</summary>
    public const string Root = "/";

    /// <summary>The path of a page by its key; see <see cref="PageKeys"/>.</summary>
    public static string Page(Locale locale, string key) => key.Length == 0 ? $"/{locale.Tag}" : $"/{locale.Tag}/{key}";

    /// <summary>The same page as of a day.</summary>
    public static string AsOf(string path, DateOnly day) => $"{path}?asOf={Iso(day)}";

    /// <summary>The page of a day.</summary>
    public static string OnDate(Locale locale, DateOnly day) => Page(locale, PageKeys.OnDate) + OnDateQuery(day);

    /// <summary>The part of that page's address that names the day.</summary>
    public static string OnDateQuery(DateOnly day) => $"?date={Iso(day)}";

    /// <summary>The timeline with the events of one theme.</summary>
    public static string Timeline(Locale locale, TimelineTheme theme) => $"{Page(locale, PageKeys.Timeline)}?theme={Choice.Word(theme)}";

    /// <summary>The fact checks with a verdict, on a topic, or both.</summary>
    public static string FactChecks(Locale locale, Verdict? verdict = null, FactCheckTopic? topic = null)
    {
        string?[] choices = [verdict is { } word ? $"verdict={Choice.Word(word)}" : null, topic is { } about ? $"topic={Choice.Word(about)}" : null];
        var query = string.Join('&', choices.OfType<string>());
        return Page(locale, PageKeys.FactChecks) + (query.Length == 0 ? "" : $"?{query}");
    }

    /// <summary>A line of the article that is checked line by line.</summary>
    public static string Line(Locale locale, ArticleLine line) => $"{Page(locale, PageKeys.ArticleOf2023)}#{line.Id}";

    /// <summary>The topics of one belonging.</summary>
    public static string Topics(Locale locale, Belonging belongs) => $"{Page(locale, PageKeys.Topics)}?belongs={Choice.Word(belongs)}";

    /// <summary>The sources of one kind.</summary>
    public static string Sources(Locale locale, SourceKind? kind, int page = 1)
    {
        string?[] query = [kind is { } chosen ? $"kind={Choice.Word(chosen)}" : null, page > 1 ? $"page={page}" : null];
        var said = string.Join('&', query.OfType<string>());
        return Page(locale, PageKeys.Sources) + (said.Length == 0 ? "" : $"?{said}");
    }

    /// <summary>The plain path of a picture of the content.</summary>
    public static string Media(string file) => $"/media/{file}";

    /// <summary>The paths of all pages in all their languages, the root first.</summary>
    public static IEnumerable<string> All(SiteMap map) =>
        [Root, .. map.Pages.SelectMany(page => page.Locales.Select(locale => Page(locale, page.Key)))];

    /// <summary>The path of a page for readers who have not chosen a language.</summary>
    public static string Default(Catalog catalog, IReadOnlyList<Locale> locales, string key) =>
        key == PageKeys.Home ? Root : Page(locales.Contains(catalog.DefaultLocale) ? catalog.DefaultLocale : locales[0], key);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
