using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Wordings;

namespace AseanInfo.Content.Checks;

public sealed class StatementsAreDated : IContentCheck
{
    public string Code => "C041";

    public string Rule => "No text of ours says \"today\" or \"currently\": it would be wrong one day without anyone noticing.";

    public string Fix => "give the date for which the statement holds";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var words = draft.Locales.ToDictionary(locale => locale, locale => Phrases.AnyOf(locale.UndatedWords));
        return from wording in draft.Wordings()
               from Match match in Regex.Matches(wording.Own, words[wording.Locale], RegexOptions.IgnoreCase)
               select new ContentProblem(wording.At(match.Index), Code,
                   $"\"{match.Value}\" leaves the statement undated; give the date for which it holds");
    }
}
