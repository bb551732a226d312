using System.Text.RegularExpressions;

namespace AseanInfo.Content.Wordings;

/// <summary>Finds words and phrases that a language names in <c>locales.yml</c>.</summary>
internal static class Phrases
{
    /// <summary>Any of the phrases as whole words, broken across lines too; nothing for no phrases.</summary>
    public static string AnyOf(IEnumerable<string> phrases)
    {
        var any = string.Join('|', phrases.OrderByDescending(phrase => phrase.Length)
            .Select(phrase => Regex.Escape(phrase).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));
        return any.Length == 0 ? "(?!)" : $@"\b(?:{any})\b";
    }
}
