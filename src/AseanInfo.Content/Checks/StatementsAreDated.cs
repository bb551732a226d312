using System.Text.RegularExpressions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class StatementsAreDated : IContentCheck
{
    public string Code => "C041";

    public string Rule => "No text says \"today\" or \"currently\": it would be wrong one day without anyone noticing.";

    public string Fix => "give the date for which the statement holds";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        draft.Locales.SelectMany(locale => InArticles(draft, locale).Concat(InFrontMatter(draft, locale)));

    private IEnumerable<ContentProblem> InArticles(Draft draft, Locale locale) =>
        from entry in draft.Articles
        where entry.Article.Locale == locale
        from line in entry.Article.Body.Source.Split('\n').Index()
        from match in Undated(line.Item, locale)
        select Problem(entry.Article.Body.At(line.Index, match.Index), match.Value);

    private IEnumerable<ContentProblem> InFrontMatter(Draft draft, Locale locale) =>
        from entry in draft.Articles
        where entry.Article.Locale == locale
        let head = entry.Article.FrontMatter
        from field in new[] { ("title", head.Title), ("summary", head.Summary), ("answer", head.Answer) }
        from match in Undated(field.Item2, locale)
        select Problem(draft.Records.Of(head, field.Item1), match.Value);

    internal static IEnumerable<Match> Undated(string text, Locale locale) =>
        locale.UndatedWords.Count == 0
            ? []
            : Regex.Matches(text, $@"\b(?:{string.Join('|', locale.UndatedWords.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase);

    private ContentProblem Problem(Location at, string word) =>
        new(at, Code, $"\"{word}\" leaves the statement undated; give the date for which it holds");
}
