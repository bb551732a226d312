using AseanInfo.Content.Articles;
using AseanInfo.Content.Changes;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Changes;

/// <summary>All changes, the newest day first.</summary>
public sealed record ChangesPage(Article Article, IReadOnlyList<ToldChange> Changes) : ArticlePage(Article)
{
    public IEnumerable<IGrouping<DateOnly, ToldChange>> ByDay => Changes.GroupBy(told => told.Change.Date);
}

/// <summary>The mistakes set right, the newest first.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Corrections">None, as long as none was needed.</param>
/// <param name="FirstPublished">The day from which corrections are counted.</param>
public sealed record CorrectionsPage(Article Article, IReadOnlyList<ToldChange> Corrections, DateOnly FirstPublished) : ArticlePage(Article);

/// <summary>A change with links to its pages.</summary>
public sealed record ToldChange(Change Change, IReadOnlyList<Breadcrumb> Pages)
{
    internal static IReadOnlyList<ToldChange> Of(IEnumerable<Change> changes, PageRequest asked) =>
        [.. changes.Select(change => new ToldChange(change, asked.Named(change.Pages)))];
}
