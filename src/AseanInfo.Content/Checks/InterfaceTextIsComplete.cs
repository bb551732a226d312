using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

/// <summary>C042: every word of the interface stands in every language; ordinals aside, which differ by language.</summary>
public sealed class InterfaceTextIsComplete : IContentCheck
{
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
               select new ContentProblem(new(entry.File), "C042",
                   $"the text \"{key}\" is missing; another language has it{Suggestion.DidYouMean(key, own.Except(keys))}");
    }
}
