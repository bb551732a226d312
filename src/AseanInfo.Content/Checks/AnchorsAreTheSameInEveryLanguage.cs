using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class AnchorsAreTheSameInEveryLanguage : IContentCheck
{
    public string Code => "C039";

    public string Rule => "The translations of an article have the same headings in the same order, by their ids.";

    public string Fix => "give the translations the same heading ids in the same order";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from translations in draft.Articles.GroupBy(entry => entry.Article.Slug)
        let model = translations.First()
        from other in translations.Skip(1)
        let expected = model.Article.Body.Headings.Select(heading => heading.Id)
        let actual = other.Article.Body.Headings.Select(heading => heading.Id)
        where !expected.SequenceEqual(actual)
        select new ContentProblem(new(other.File), Code,
            $"its headings are {string.Join(", ", actual)}, those of {model.File} are {string.Join(", ", expected)}; translations share their anchors");
}
