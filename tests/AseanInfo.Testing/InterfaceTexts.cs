using System.Text.RegularExpressions;

namespace AseanInfo.Testing;

/// <summary>Files of interface texts: a <c>key: value</c> on each line.</summary>
internal static partial class InterfaceTexts
{
    /// <summary>The lines of a file, those with a key of the overrides replaced by theirs; new keys stand at the end.</summary>
    public static string Merge(string text, string overrides)
    {
        var own = overrides.Split('\n').Where(line => KeyOf(line) is not null).ToDictionary(line => KeyOf(line)!);
        var lines = text.TrimEnd('\n').Split('\n').Select(line => KeyOf(line) is { } key && own.Remove(key, out var other) ? other : line).ToList();
        return string.Join('\n', lines.Concat(own.Values)) + "\n";
    }

    private static string? KeyOf(string line) => Key().Match(line) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^[\w.-]+(?=:)")]
    private static partial Regex Key();
}
