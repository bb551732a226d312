using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Wordings;

namespace AseanInfo.Content.Checks;

public sealed class FiguresAreTheSameInEveryLanguage : IContentCheck
{
    public string Code => "C052";

    public string Rule => "A paragraph, or a text of a record, holds the same numbers, dates and pulled facts in every language.";

    public string Fix => "correct the figure that is wrong, or write a number in digits, or in words, in every language";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var figures = draft.Texts.ToDictionary(entry => entry.Text.Locale, entry => Figures.Of(entry.Text));
        return from translations in InRecords(draft).Concat(InArticles(draft))
               let readable = translations.Where(text => figures.GetValueOrDefault(text.Locale) is not null).ToList()
               from other in readable.Skip(1)
               let first = readable[0]
               let expected = figures[first.Locale]!.In(first.Source)
               let actual = figures[other.Locale]!.In(other.Source)
               where !expected.SequenceEqual(actual)
               select new ContentProblem(other.At(0), Code,
                   $"the figures of the languages differ: {Only(expected, actual, first.Locale)}{Only(actual, expected, other.Locale)}".TrimEnd(' ', ';'));
    }

    private static IEnumerable<IEnumerable<Wording>> InRecords(Draft draft) =>
        from text in RecordText.Of(draft)
        select draft.Locales.Select(locale => text.In(draft, locale));

    // Field by field and block by block; the body as a whole where the translations have not as many blocks.
    private static IEnumerable<IEnumerable<Wording>> InArticles(Draft draft) =>
        from translations in draft.Articles.GroupBy(entry => entry.Article.Slug, entry => entry.Article)
        let bodies = translations.Select(article => article.Prose()).ToList()
        let blocks = bodies.Select(body => body.Blocks()).ToList()
        from texts in Across(translations.Select(article => article.Head(draft).ToList()))
            .Concat(blocks.All(list => list.Count == blocks[0].Count) ? Across(blocks) : [bodies])
        select texts;

    private static IEnumerable<IEnumerable<Wording>> Across(IEnumerable<IReadOnlyList<Wording>> translations) =>
        Enumerable.Range(0, translations.First().Count).Select(index => translations.Select(texts => texts[index]));

    private static string Only(IEnumerable<string> these, IEnumerable<string> those, Locale locale)
    {
        var rest = these.ToList();
        foreach (var figure in those)
        {
            rest.Remove(figure);
        }

        return rest.Count == 0 ? "" : $"only in \"{locale.Tag}\": {string.Join(", ", rest)}; ";
    }
}
