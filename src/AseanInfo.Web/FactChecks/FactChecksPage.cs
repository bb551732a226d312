using AseanInfo.Content.Articles;
using AseanInfo.Content.FactChecks;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.FactChecks;

/// <summary>The claims of a verdict and a topic, or all.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Verdict">The verdict that the reader chose; null for all.</param>
/// <param name="Topic">The topic that the reader chose; null for all.</param>
public sealed record FactChecksPage(Article Article, Verdict? Verdict, FactCheckTopic? Topic) : ArticlePage(Article)
{
    public required IReadOnlyList<FactCheck> Shown { get; init; }

    /// <summary>How many claims there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>How many claims each choice of verdict would show; the topic stays.</summary>
    public required IReadOnlyList<(Verdict Verdict, int Count)> Verdicts { get; init; }

    /// <summary>How many claims each choice of topic would show; the verdict stays.</summary>
    public required IReadOnlyList<(FactCheckTopic Topic, int Count)> Topics { get; init; }

    public bool IsFiltered => Verdict is not null || Topic is not null;

    /// <summary>Those read on most pages first.</summary>
    public IEnumerable<IGrouping<Circulation, FactCheck>> ByCirculation => Shown.GroupBy(check => check.Circulation);

    public static FactChecksPage Of(Article article, FactCheckService checks, Verdict? verdict, FactCheckTopic? topic) => new(article, verdict, topic)
    {
        Shown = checks.All(verdict, topic),
        Total = checks.All().Count,
        Verdicts = [.. Enum.GetValues<Verdict>().Select(choice => (choice, checks.All(choice, topic).Count))],
        Topics = [.. Enum.GetValues<FactCheckTopic>().Select(choice => (choice, checks.All(verdict, choice).Count))],
    };
}
