using System.Reflection;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Wordings;

/// <summary>A text of a record in every language. Lists of search words are none: they are not read.</summary>
/// <param name="Record">The record.</param>
/// <param name="Property">Its property that holds the text, alone or in a list.</param>
/// <param name="ByLocale">The text as written, by the tag of its language.</param>
internal sealed record RecordText(object Record, PropertyInfo Property, IReadOnlyDictionary<string, string> ByLocale)
{
    /// <summary>Every text of every record.</summary>
    public static IEnumerable<RecordText> Of(Draft draft) =>
        from record in draft.Records.All<object>()
        from key in RecordShape.Of(record.GetType()).Keys.Values
        from text in In(key.Property.GetValue(record))
        select new RecordText(record, key.Property, text);

    /// <summary>Whether believers and askers say it, not we.</summary>
    public bool IsOfOthers => Property.IsDefined(typeof(WordsOfOthersAttribute));

    public Wording In(Draft draft, Locale locale) =>
        new(locale, ByLocale[locale.Tag], _ => draft.Records.Of(Record, RecordShape.KeyOf(Property), ByLocale[locale.Tag]));

    private static IEnumerable<IReadOnlyDictionary<string, string>> In(object? value) => value switch
    {
        LocalizedText text => [text.ByLocale],
        IEnumerable<LocalizedText> list => list.Select(text => text.ByLocale),
        LocalizedMarkdown markdown => [markdown.ByLocale.ToDictionary(entry => entry.Key, entry => entry.Value.Source)],
        _ => [],
    };
}
