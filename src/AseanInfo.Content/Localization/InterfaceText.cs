using System.Text.RegularExpressions;
using AseanInfo.Content.Markup;

namespace AseanInfo.Content.Localization;

/// <summary>The words of the interface in one language: <c>content/text/&lt;locale&gt;.yml</c>, flat dotted keys.</summary>
public sealed partial class InterfaceText(Locale locale, IReadOnlyDictionary<string, string> words)
{
    public Locale Locale => locale;

    /// <summary>Dates and numbers in this language.</summary>
    public LocaleFormat Formats => new(this);

    public IEnumerable<string> Keys => words.Keys;

    public bool Has(string key) => words.ContainsKey(key);

    /// <exception cref="MissingTextException">The file does not hold the key.</exception>
    public string this[string key] => words.TryGetValue(key, out var text) ? text : throw new MissingTextException(locale, key);

    /// <summary>The text with each <c>{name}</c> replaced by its value.</summary>
    /// <exception cref="MissingTextException">The file does not hold the key.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The text with markup in its places; a place without a value vanishes.</summary>
    /// <exception cref="MissingTextException">The file does not hold the key.</exception>
    public Html Markup(string key, params ReadOnlySpan<(string Name, Html Value)> values)
    {
        var html = Html.Empty;
        var text = this[key];
        var written = 0;
        foreach (Match place in Place().Matches(text))
        {
            html = Html.Of($"{html}{text[written..place.Index]}{ValueOf(place.Groups[1].Value, values)}");
            written = place.Index + place.Length;
        }

        return Html.Of($"{html}{text[written..]}");
    }

    private static Html ValueOf(string name, ReadOnlySpan<(string Name, Html Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (known == name)
            {
                return value;
            }
        }

        return Html.Empty;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
