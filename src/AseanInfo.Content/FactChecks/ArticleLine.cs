using AseanInfo.Content.Records;

namespace AseanInfo.Content.FactChecks;

/// <summary>A claim that was read in one article only and stands, checked in a line, on the page of that article.</summary>
[Kind(PageKeys.ArticleOf2023, OnePage = true, OrderBy = nameof(Line))]
public sealed record ArticleLine : CheckedClaim, IStandOnPages
{
    /// <summary>Its place in the article.</summary>
    public required int Line { get; init; }

    /// <summary>The address that the claim had while it was a fact check with a page; it leads to the line.</summary>
    public string FormerKey => PageKeys.Of<FactCheck>(Id);

    public IEnumerable<string> StandsOn => [PageKeys.ArticleOf2023];
}
