using System.Text.RegularExpressions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Questions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Checks;

/// <remarks>
/// A word is an abbreviation when it is written in capitals and digits with two capitals or more. Words in other languages, citations,
/// links' addresses and Roman numerals are none; one in brackets after its name is explained for the whole article.
/// </remarks>
public sealed partial class AbbreviationsAreInTheGlossary : IContentCheck
{
    public string Code => "C044";

    public string Rule => "An abbreviation in an article, an answer or a fact stands in the glossary, or behind its name in brackets.";

    public string Fix => "add it to data/glossary.yml, write (ABC) behind the full name, or add it to familiarAbbreviations in locales.yml when every reader knows it";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var glossary = draft.Records.All<GlossaryTerm>().SelectMany(term => In(term.Abbreviation ?? "")).Select(match => match.Value).ToHashSet();
        return from passage in Passages(draft)
               let explained = passage.Words.SelectMany(piece => InBrackets().Matches(piece.Text)).SelectMany(match => In(match.Value)).Select(match => match.Value).ToHashSet()
               from piece in passage.Words
               from match in In(piece.Text)
               where !glossary.Contains(match.Value) && !passage.Locale.FamiliarAbbreviations.Contains(match.Value) && !explained.Contains(match.Value)
               select new ContentProblem(piece.At(match.Index), Code,
                   $"\"{match.Value}\" is not in the glossary; {Fix}", Severity.Warning);
    }

    private static IEnumerable<Passage> Passages(Draft draft) =>
    [
        .. draft.Articles.Select(entry => new Passage(entry.Article.Locale, [.. Words(entry.Article.Answer), .. Words(entry.Article.Body)])),
        .. from question in draft.Records.All<Question>()
           from locale in draft.Locales
           select new Passage(locale, [.. Words(question.Answer[locale])]),
        .. from fact in draft.Records.All<Fact>()
           from locale in draft.Locales
           select new Passage(locale, [Words(draft, fact, "label", fact.Label[locale]), Words(draft, fact, "value", fact.Value[locale])]),
    ];

    private static IEnumerable<Piece> Words(MarkdownText text) =>
        text.Document.Descendants<LiteralInline>().Select(literal => new Piece(literal.Content.ToString(), index => text.At(literal.Line, literal.Column + index)));

    private static Piece Words(Draft draft, Fact fact, string key, string text) => new(text, _ => draft.Records.Of(fact, key, text));

    private static IEnumerable<Match> In(string text) => Abbreviation().Matches(text).Where(match => !RomanNumeral().IsMatch(match.Value));

    // What explains an abbreviation stands around it: an article, an answer, a fact.
    private sealed record Passage(Locale Locale, IReadOnlyList<Piece> Words);

    private sealed record Piece(string Text, Func<int, Location> At);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}\p{N}*(?![\p{L}\p{N}])")]
    private static partial Regex Abbreviation();

    [GeneratedRegex("^[IVX]+$")]
    private static partial Regex RomanNumeral();

    [GeneratedRegex(@"\([^()]+\)")]
    private static partial Regex InBrackets();
}
