using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class SectionsHaveArticles : IContentCheck
{
    public string Code => "C038";

    public string Rule => "The home page and the head of each section have their article in every language.";

    public string Fix => "write the article in the language that lacks it";

    private static readonly string[] Sections =
    [
        Article.Home, PageKeys.MemberStates, PageKeys.Divisions, PageKeys.SecretariesGeneral, PageKeys.Sources,
        PageKeys.FactChecks, PageKeys.Questions, PageKeys.Timeline, PageKeys.Topics, PageKeys.Glossary,
        PageKeys.OnDate, PageKeys.Quality, PageKeys.Changes, PageKeys.Corrections,
    ];

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from locale in draft.Locales
        from slug in Sections
        where !draft.HasArticle(locale, slug)
        select new ContentProblem(new($"{draft.Folder}/articles/{locale.Tag}/{slug}.md"), Code, "this article is missing; the page of its section needs it");
}
