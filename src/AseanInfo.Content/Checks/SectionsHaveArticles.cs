using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Checks;

public sealed class SectionsHaveArticles : IContentCheck
{
    public string Code => "C038";

    public string Rule => "The home page and the head of each section have their article in every language.";

    public string Fix => "write the article in the language that lacks it";

    private static readonly IReadOnlyList<string> Slugs =
        [Article.Home, .. ContentKinds.All.Where(kind => kind.IsSection).Select(kind => kind.Name), .. PageKeys.WithArticle];

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from locale in draft.Locales
        from slug in Slugs
        where !draft.HasArticle(locale, slug)
        select new ContentProblem(new($"{draft.Folder}/articles/{locale.Tag}/{slug}.md"), Code, "this article is missing; the page of its section needs it");
}
