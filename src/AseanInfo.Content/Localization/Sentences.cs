using System.Text.RegularExpressions;

namespace AseanInfo.Content.Localization;

/// <summary>
/// Plain text by its sentences. A stop ends one when a capital letter follows, perhaps within quotation marks;
/// the stop of an initial ("H. R. Dharsono") does not.
/// </summary>
public static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    [GeneratedRegex("""(?<=(?<!\b\p{Lu})[.!?][”’")]*)\s+(?=[“‘"(]?\p{Lu})""")]
    private static partial Regex End();
}
