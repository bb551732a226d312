using System.Reflection;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Checks;

public sealed class InterfaceTextIsComplete : IContentCheck
{
    public string Code => "C042";

    public string Rule => "Every word of the interface stands in every language, those that a record needs included; ordinals aside, which differ by language.";

    public string Fix => "add the key to the text file that lacks it";

    private const string Ordinals = "ordinal.";

    public IEnumerable<ContentProblem> Run(Draft draft) => [.. MissingInOne(draft), .. MissingForRecords(draft)];

    private IEnumerable<ContentProblem> MissingInOne(Draft draft)
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

    // What no language has: a key that begins with the family of a record's property and ends with its value.
    private IEnumerable<ContentProblem> MissingForRecords(Draft draft) =>
        from record in draft.Records.All<object>()
        from entry in RecordShape.Of(record.GetType()).Keys
        from words in entry.Value.Property.GetCustomAttributes<WordsAttribute>()
        from word in WordsOf(entry.Value.Property.GetValue(record))
        let key = $"{words.Family}.{word}"
        where draft.Texts.Count > 0 && draft.Texts.All(text => !text.Text.Has(key))
        select new ContentProblem(draft.Records.Of(record, entry.Key, word), Code,
            $"pages name \"{word}\" by the text \"{key}\", which no language has; add it to {string.Join(" and ", draft.Texts.Select(text => text.File))}");

    private static IEnumerable<string> WordsOf(object? value) => value is Enum choice ? [Choice.WordOf(choice)] : References.Texts(value);
}
