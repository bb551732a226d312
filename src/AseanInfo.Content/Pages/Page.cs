using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Pages;

/// <summary>A page in all its languages.</summary>
/// <param name="Key">Its path below the language; see <see cref="PageKeys"/>.</param>
/// <param name="Locales">The languages in which it exists.</param>
/// <param name="Updated">Last change of substance, where one is recorded.</param>
public sealed record Page(string Key, IReadOnlyList<Locale> Locales, DateOnly? Updated)
{
    internal IReadOnlyList<Article> Articles { get; init; } = [];

    internal IHavePage? Record { get; init; }

    /// <summary>What links to it call it; null for a page that is only a view of others, or not in the language.</summary>
    public string? NameIn(InterfaceText text) =>
        Record?.NameIn(text) ?? Articles.FirstOrDefault(article => article.Locale == text.Locale)?.FrontMatter.Label;
}
