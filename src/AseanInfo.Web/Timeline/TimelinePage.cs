using AseanInfo.Content.Articles;
using AseanInfo.Content.Timeline;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Timeline;

/// <summary>The timeline.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="All">Every event, the earliest first.</param>
/// <param name="Theme">The theme that the reader chose; null for all.</param>
public sealed record TimelinePage(Article Article, IReadOnlyList<TimelineEvent> All, TimelineTheme? Theme) : ArticlePage(Article)
{
    public static IReadOnlyList<TimelineTheme> Themes { get; } = Enum.GetValues<TimelineTheme>();

    /// <summary>The events of the theme, by the first year of their decade.</summary>
    public IEnumerable<IGrouping<int, TimelineEvent>> Decades =>
        All.Where(entry => Theme is null || entry.Theme == Theme).GroupBy(entry => entry.Date.Year / 10 * 10);

    /// <summary>How many events a theme has.</summary>
    public int CountOf(TimelineTheme theme) => All.Count(entry => entry.Theme == theme);
}
