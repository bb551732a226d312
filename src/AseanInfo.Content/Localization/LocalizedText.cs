namespace AseanInfo.Content.Localization;

/// <summary>The same text in every language of the site.</summary>
public sealed record LocalizedText(IReadOnlyDictionary<string, string> ByLocale)
{
    public string this[Locale locale] => ByLocale[locale.Tag];

    /// <summary>The text in a language given by its tag.</summary>
    public string In(string tag) => ByLocale[tag];
}

/// <summary>A list in every language of the site; the lists need not be of one length.</summary>
public sealed record LocalizedList(IReadOnlyDictionary<string, IReadOnlyList<string>> ByLocale)
{
    public IReadOnlyList<string> this[Locale locale] => ByLocale[locale.Tag];
}
