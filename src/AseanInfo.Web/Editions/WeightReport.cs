namespace AseanInfo.Web.Editions;

/// <summary>A page's HTML in bytes, as written and as sent to a browser that takes Brotli.</summary>
public sealed record PageWeight(string Path, int Html, int Compressed);

/// <summary>What the pages weigh.</summary>
public sealed record WeightReport(int Pages, Spread Html, Spread Compressed)
{
    public static WeightReport Of(IReadOnlyCollection<PageWeight> weights) =>
        new(weights.Count, Spread.Of(weights, weight => weight.Html), Spread.Of(weights, weight => weight.Compressed));
}

/// <summary>The middle and the upper end of a measure.</summary>
/// <param name="Median">Half of the pages weigh no more.</param>
/// <param name="Max">The weight of the heaviest.</param>
/// <param name="Heaviest">The path of the heaviest.</param>
public sealed record Spread(int Median, int Max, string Heaviest)
{
    internal static Spread Of(IReadOnlyCollection<PageWeight> weights, Func<PageWeight, int> measure)
    {
        IReadOnlyList<PageWeight> ordered = [.. weights.OrderBy(measure)];
        return new(measure(ordered[(ordered.Count - 1) / 2]), measure(ordered[^1]), ordered[^1].Path);
    }
}
