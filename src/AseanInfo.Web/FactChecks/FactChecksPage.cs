using AseanInfo.Content.Articles;
using AseanInfo.Content.FactChecks;
using AseanInfo.Web.Articles;

namespace AseanInfo.Web.FactChecks;

/// <summary>The claims of a verdict and a topic, or all.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Checks">Where the claims come from.</param>
/// <param name="Verdict">The verdict that the reader chose; null for all.</param>
/// <param name="Topic">The topic that the reader chose; null for all.</param>
public sealed record FactChecksPage(Article Article, FactCheckService Checks, Verdict? Verdict, FactCheckTopic? Topic) : ArticlePage(Article)
{
    public bool IsFiltered => Verdict is not null || Topic is not null;

    public IReadOnlyList<FactCheck> Shown => Checks.All(Verdict, Topic);

    /// <summary>Those that mislead most first.</summary>
    public IEnumerable<IGrouping<Verdict, FactCheck>> ByVerdict => Shown.GroupBy(check => check.Verdict);

    /// <summary>How many claims a choice of verdict would show; the topic stays.</summary>
    public int CountOf(Verdict? verdict) => Checks.All(verdict, Topic).Count;

    /// <summary>How many claims a choice of topic would show; the verdict stays.</summary>
    public int CountOf(FactCheckTopic? topic) => Checks.All(Verdict, topic).Count;
}
