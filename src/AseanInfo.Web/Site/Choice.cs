using System.Text.Json;

namespace AseanInfo.Web.Site;

/// <summary>The word of a filter in an address, as in <c>?verdict=partly-true</c>: a member of an enumeration in kebab-case.</summary>
internal static class Choice
{
    /// <summary>False for a word that is none; no word at all is a choice of everything.</summary>
    public static bool TryRead<T>(string? word, out T? choice)
        where T : struct, Enum
    {
        choice = Enum.GetValues<T>().Where(value => Word(value) == word).Cast<T?>().FirstOrDefault();
        return word is null || choice is not null;
    }

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
