namespace AseanInfo.Content.Localization;

/// <summary>A page needs a text of the interface that its language does not have.</summary>
public sealed class MissingTextException(Locale locale, string key) : Exception($"content/text/{locale.Tag}.yml has no \"{key}\"")
{
    public Locale Locale => locale;

    public string Key => key;
}
