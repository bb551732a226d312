using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.FactChecks;

/// <summary>A fact check as schema.org describes one.</summary>
public sealed record ClaimReview() : StructuredData("ClaimReview")
{
    public required string Url { get; init; }

    public required string InLanguage { get; init; }

    public required DateOnly DatePublished { get; init; }

    public required string ClaimReviewed { get; init; }

    public required string ReviewBody { get; init; }

    public required Rating ReviewRating { get; init; }

    public required Claim ItemReviewed { get; init; }

    public required Organization Author { get; init; }

    /// <param name="check">What was checked.</param>
    /// <param name="seenAt">Where the claim was read.</param>
    /// <param name="text">The words of the page's language.</param>
    /// <param name="address">The full address of the page, or of a line on it.</param>
    /// <param name="home">The site's full address.</param>
    public static ClaimReview Of(CheckedClaim check, IEnumerable<Source> seenAt, InterfaceText text, string address, string home) => new()
    {
        Url = address,
        InLanguage = text.Locale.Tag,
        DatePublished = check.Checked,
        ClaimReviewed = check.Claim[text.Locale],
        ReviewBody = check.Finding[text.Locale],
        ReviewRating = Rating.Of(check.Verdict, text[$"factCheck.verdict.{Choice.Word(check.Verdict)}"]),
        ItemReviewed = new([.. seenAt.Select(source => new Appearance(source.Title, source.Publisher, source.Url?.OriginalString, source.Language))]),
        Author = new(text["site.name"], home),
    };
}

/// <summary>The claims of one page, each with the address of its line.</summary>
public sealed record ClaimReviewList(IReadOnlyList<ClaimReview> ItemListElement) : StructuredData("ItemList");

/// <summary>A verdict on a scale from 1, false, to 5, true; without a number where the scale does not apply.</summary>
public sealed record Rating(string AlternateName, int? RatingValue, int? WorstRating, int? BestRating) : StructuredData("Rating")
{
    private const int Worst = 1;
    private const int Best = 5;

    public static Rating Of(Verdict verdict, string word) => verdict switch
    {
        Verdict.False => new(word, Worst, Worst, Best),
        Verdict.Outdated => new(word, 2, Worst, Best),
        Verdict.PartlyTrue => new(word, 3, Worst, Best),
        Verdict.True => new(word, Best, Worst, Best),
        _ => new(word, null, null, null),
    };
}

/// <summary>The claim itself.</summary>
/// <param name="Appearance">The pages on which it was read.</param>
public sealed record Claim(IReadOnlyList<Appearance> Appearance) : StructuredData("Claim");

/// <summary>A page on which a claim was read.</summary>
public sealed record Appearance(string Name, string Publisher, string? Url, string InLanguage) : StructuredData("CreativeWork");

/// <summary>Who checked.</summary>
public sealed record Organization(string Name, string Url) : StructuredData("Organization");
