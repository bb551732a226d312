using System.Text.Json;

namespace AseanInfo.Content.Localization;

/// <summary>The word of a member of an enumeration, in kebab-case: in addresses (<c>?verdict=partly-true</c>), in keys of texts and in class names.</summary>
public static class Choice
{
    public static string Word<T>(T value)
        where T : struct, Enum => WordOf(value);

    /// <summary>The same for a value whose type is not known.</summary>
    public static string WordOf(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Null for a word that is none.</summary>
    public static T? Find<T>(string? word)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Word(value) == word).Cast<T?>().FirstOrDefault();
}
