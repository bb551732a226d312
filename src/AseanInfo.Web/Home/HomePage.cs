using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Home;

/// <summary>The home page of a language.</summary>
/// <param name="Article">Its answer and its text.</param>
/// <param name="Office">The address card.</param>
/// <param name="Members">The members of the day, for the stair and the tiles.</param>
public sealed record HomePage(Article Article, SecretariatOffice Office, IReadOnlyList<MemberState> Members) : ArticlePage(Article)
{
    /// <summary>The articles that answer what people look for.</summary>
    public required IReadOnlyList<Article> Tasks { get; init; }

    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Members);

    public static HomePage Of(Article article, PageRequest asked) => new(article, asked.Catalog.Office, asked.Site.MemberStates.All(asked.Moment.Today))
    {
        Tasks = [.. article.FrontMatter.Tasks.Select(asked.Article).OfType<Article>()],
    };
}
