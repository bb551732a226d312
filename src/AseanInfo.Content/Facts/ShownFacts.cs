namespace AseanInfo.Content.Facts;

/// <summary>
/// The facts of which one page shows the value, so that the page can say what others say of them.
/// One instance belongs to one page.
/// </summary>
public sealed class ShownFacts
{
    private readonly List<Fact> disputed = [];
    private bool isListed;

    /// <summary>Those of them on which others say otherwise, in reading order.</summary>
    public IReadOnlyList<Fact> Disputed => disputed;

    /// <summary>The page writes where sources differ: from here on it can show no further disputed fact.</summary>
    public IReadOnlyList<Fact> List()
    {
        isListed = true;
        return disputed;
    }

    /// <summary>The page shows the fact's value.</summary>
    /// <exception cref="InvalidOperationException">The fact is disputed, and the list of such facts was written before.</exception>
    public void Add(Fact fact)
    {
        if (fact.Conflict is not null && disputed.All(known => known.Id != fact.Id))
        {
            if (isListed)
            {
                throw new InvalidOperationException($"the disputed fact \"{fact.Id}\" is shown after the list of such facts was written; write the list last");
            }

            disputed.Add(fact);
        }
    }
}
