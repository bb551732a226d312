using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class InterfaceTextIsComplete : IContentCheck
{
    public string Code => "C042";

    public string Rule => "Every word of the interface stands in every language; ordinals aside, which differ by language.";

    public string Fix => "add the key to the text file that lacks it";

    private const string Ordinals = "ordinal.";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var keys = draft.Texts.SelectMany(entry => entry.Text.Keys)
            .Where(key => !key.StartsWith(Ordinals, StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        return from entry in draft.Texts
               let own = entry.Text.Keys.ToHashSet()
               from key in keys
               where !own.Contains(key)
               select new ContentProblem(new(entry.File), Code,
                   $"the text \"{key}\" is missing; another language has it{Suggestion.DidYouMean(key, own.Except(keys))}");
    }
}
