using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Articles;
using AseanInfo.Web.MemberStates;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Home;

/// <summary>The home page of a language.</summary>
/// <param name="Article">Its answer and its text.</param>
/// <param name="Office">The address card.</param>
/// <param name="Members">The members of the day, for the stair and the tiles.</param>
public sealed record HomePage(Article Article, SecretariatOffice Office, IReadOnlyList<MemberState> Members)
    : SitePage(ArticlePage.MetaOf(Article))
{
    /// <summary>Slugs of the articles that answer what people look for.</summary>
    public static IReadOnlyList<string> Tasks => 
    [
        PageKeys.Directions, PageKeys.Contact, PageKeys.Visit, "history", PageKeys.MemberStates, "functions",
        PageKeys.Topics, PageKeys.FactChecks, PageKeys.OnDate,
    ];

    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Members);
}

/// <summary>The page at the root: the answer in every language, and the choice.</summary>
public sealed record RootPage(Catalog Catalog, InterfaceText Text)
    : SitePage(new PageMeta(Text["root.title"], Text.Format("root.description", ("address", Catalog.Office.Address.OneLine(Text.Locale))), null, Text["root.title"]))
{
    /// <summary>Title and answer of the home page in a language.</summary>
    public Article HomeIn(Locale locale) =>
        Catalog.Articles.First(article => article.Locale == locale && article.Slug == Article.Home);
}
