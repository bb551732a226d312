using AseanInfo.Content.Articles;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Articles;

/// <summary>An article with the pages below it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Below">The pages whose address begins with the article's, in alphabetical order; none for most.</param>
public sealed record SectionPage(Article Article, IReadOnlyList<Breadcrumb> Below) : ArticlePage(Article);
