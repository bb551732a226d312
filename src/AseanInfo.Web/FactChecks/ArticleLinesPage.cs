using AseanInfo.Content.Articles;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.FactChecks;

/// <summary>The claims of one article in its order; a claim with a page of its own leads there.</summary>
public sealed record ArticleLinesPage(Article Article) : ArticlePage(Article)
{
    public required IReadOnlyList<CheckedClaim> Lines { get; init; }

    public required ClaimReviewList Reviews { get; init; }

    public override StructuredData? Data => Reviews;

    public static ArticleLinesPage Of(Article article, PageRequest asked) => new(article)
    {
        Lines = asked.Site.FactChecks.Lines,
        Reviews = new([.. asked.Site.FactChecks.Lines.OfType<ArticleLine>().Select(line => ClaimReview.Of(
            line,
            line.SeenAt.Select(id => asked.Catalog.Find<Source>(id)).OfType<Source>(),
            asked.Text,
            $"{asked.Address(PageKeys.ArticleOf2023)}#{line.Id}",
            asked.Absolute(SiteUrls.Root)))]),
    };
}
