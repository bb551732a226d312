namespace AseanInfo.Content.Facts;

/// <summary>
/// The facts of which one page shows the value, so that the page can say where sources differ on them.
/// One instance belongs to one page.
/// </summary>
public sealed class ShownFacts
{
    private readonly List<Fact> disputed = [];

    /// <summary>Those of them that sources dispute, in reading order.</summary>
    public IReadOnlyList<Fact> Disputed => disputed;

    /// <summary>The page shows the fact's value.</summary>
    public void Add(Fact fact)
    {
        if (fact.Conflict is not null && disputed.All(known => known.Id != fact.Id))
        {
            disputed.Add(fact);
        }
    }
}
