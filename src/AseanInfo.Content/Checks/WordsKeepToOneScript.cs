using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed partial class WordsKeepToOneScript : IContentCheck
{
    public string Code => "C016";

    public string Rule => "A word or number with Latin letters or digits holds no Cyrillic or Greek letter, which may look the same.";

    public string Fix => "write the word anew, in one script";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from file in draft.Files
        from mix in Mixed(file.Text).Take(ContentFile.Named)
        select new ContentProblem(file.At(mix.Index), Code, $"the \"{mix.Letter}\" in \"{mix.Word}\" is U+{(int)mix.Letter[0]:X4}, a Cyrillic or Greek letter; write the word anew, in one script");

    private static IEnumerable<(int Index, string Letter, string Word)> Mixed(string text) =>
        from Match word in Word().Matches(text)
        where Latin().IsMatch(word.Value)
        let letter = CyrillicOrGreek().Match(word.Value)
        where letter.Success
        select (word.Index + letter.Index, letter.Value, word.Value);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}'’-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[A-Za-z0-9\u00C0-\u024F\u1E00-\u1EFF-[×÷]]")]
    private static partial Regex Latin();

    [GeneratedRegex(@"[\p{IsCyrillic}\p{IsCyrillicSupplement}\p{IsGreek}\p{IsGreekExtended}\u1C80-\u1C8F\u2DE0-\u2DFF\uA640-\uA69F]")]
    private static partial Regex CyrillicOrGreek();
}
