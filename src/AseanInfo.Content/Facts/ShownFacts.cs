namespace AseanInfo.Content.Facts;

/// <summary>
/// The facts of which one page shows the value, so that the page can say where sources differ on them.
/// One instance belongs to one page.
/// </summary>
public sealed class ShownFacts
{
    private readonly List<Fact> disputed = [];
    private readonly HashSet<string> explained = [];

    /// <summary>Facts that sources dispute and that the page has not explained yet, in reading order.</summary>
    public IReadOnlyList<Fact> Unexplained => [.. disputed.Where(fact => !explained.Contains(fact.Id))];

    /// <summary>The page shows the fact's value.</summary>
    public void Add(Fact fact)
    {
        if (fact.Conflict is not null && disputed.All(known => known.Id != fact.Id))
        {
            disputed.Add(fact);
        }
    }

    /// <summary>The page says, under <see cref="Fact.DisputeAnchor"/>, who gives which value.</summary>
    public void Explain(Fact fact) => explained.Add(fact.Id);
}
