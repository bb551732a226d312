using AseanInfo.Content.Articles;

namespace AseanInfo.Web.Pages;

/// <summary>A page that an article leads, or is.</summary>
public record ArticlePage(Article Article) : SitePage(MetaOf(Article))
{
    public override DateOnly? Checked => Article.FrontMatter.Reviewed;

    /// <summary>The head of any page that is led by an article.</summary>
    public static PageMeta MetaOf(Article article) =>
        new(article.FrontMatter.Title, article.FrontMatter.Summary, article.Key, article.FrontMatter.Label);
}
