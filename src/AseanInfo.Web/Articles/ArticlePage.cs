using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Articles;

/// <summary>A page of prose.</summary>
public record ArticlePage(Article Article) : SitePage(MetaOf(Article))
{
    /// <summary>The head of any page that is led by an article.</summary>
    public static PageMeta MetaOf(Article article) =>
        new(article.FrontMatter.Title, article.FrontMatter.Summary, PageKeys.Of(article), article.FrontMatter.Label);
}
