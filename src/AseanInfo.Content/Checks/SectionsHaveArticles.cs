using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

/// <summary>C038: the home page and the head of each section have their article in every language.</summary>
public sealed class SectionsHaveArticles : IContentCheck
{
    private static readonly string[] Sections =
        [Article.Home, PageKeys.MemberStates, PageKeys.Divisions, PageKeys.SecretariesGeneral, PageKeys.Sources];

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from locale in draft.Locales
        from slug in Sections
        where !draft.HasArticle(locale, slug)
        select new ContentProblem(new($"{draft.Folder}/articles/{locale.Tag}/{slug}.md"), "C038", "this article is missing; the page of its section needs it");
}
