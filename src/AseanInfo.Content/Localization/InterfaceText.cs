namespace AseanInfo.Content.Localization;

/// <summary>The words of the interface in one language: <c>content/text/&lt;locale&gt;.yml</c>, flat dotted keys.</summary>
public sealed class InterfaceText(Locale locale, IReadOnlyDictionary<string, string> words)
{
    public Locale Locale => locale;

    /// <summary>Dates and numbers in this language.</summary>
    public LocaleFormat Formats => new(this);

    public IEnumerable<string> Keys => words.Keys;

    /// <exception cref="KeyNotFoundException">The key is in no language: <c>check</c> compares the languages with each other.</exception>
    public string this[string key] => words.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"content/text/{locale.Tag}.yml has no \"{key}\"");

    /// <summary>The text with each <c>{name}</c> replaced by its value.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
