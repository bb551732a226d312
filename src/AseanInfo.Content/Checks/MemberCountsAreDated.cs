using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Wordings;

namespace AseanInfo.Content.Checks;

public sealed partial class MemberCountsAreDated : IContentCheck
{
    public string Code => "C051";

    public string Rule => "A sentence that counts the member states says when, or pulls the count as a fact.";

    public string Fix => "name the year or the date in the sentence, or write {count:member-states}";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var counts = draft.Locales.ToDictionary(locale => locale, PatternOf);
        return from wording in draft.Wordings()
               from Match match in Regex.Matches(wording.Own, counts[wording.Locale], RegexOptions.IgnoreCase)
               let sentence = wording.SentenceAt(match.Index)
               where !Year().IsMatch(sentence.Own) && !Regex.IsMatch(sentence.Source, FactParser.Reference)
               select new ContentProblem(wording.At(match.Index), Code, $"\"{match.Value}\" changes; say in the sentence when it held");
    }

    private static string PatternOf(Locale locale) => locale.MemberCounts is { } counts
        ? $@"{Phrases.AnyOf(counts.Numbers)}\s+{Phrases.AnyOf(counts.Nouns)}"
        : Phrases.AnyOf([]);

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();
}
