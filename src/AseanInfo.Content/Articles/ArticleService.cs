using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Articles;

/// <summary>The articles, by language and slug.</summary>
public sealed class ArticleService(IReadOnlyList<Article> all)
{
    private readonly Dictionary<(string Locale, string Slug), Article> articles =
        all.ToDictionary(article => (article.Locale.Tag, article.Slug));

    private readonly Dictionary<(string Locale, string Alias), Article> aliases =
        all
            .SelectMany(article => article.FrontMatter.Aliases.Select(alias => (alias, article)))
            .ToDictionary(pair => (pair.article.Locale.Tag, pair.alias), pair => pair.article);

    public Article? Find(Locale locale, string slug) => articles.GetValueOrDefault((locale.Tag, slug));

    /// <summary>The article that a short address stands for.</summary>
    public Article? FindByAlias(Locale locale, string alias) => aliases.GetValueOrDefault((locale.Tag, alias));
}
