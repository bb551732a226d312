using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;

namespace AseanInfo.Content.Markdown;

/// <summary>The same Markdown in every language of the site.</summary>
public sealed record LocalizedMarkdown(IReadOnlyDictionary<string, MarkdownText> ByLocale)
{
    public MarkdownText this[Locale locale] => ByLocale[locale.Tag];
}
