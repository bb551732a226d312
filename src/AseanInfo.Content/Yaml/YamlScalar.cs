using System.Globalization;
using AseanInfo.Content.Time;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <summary>How a scalar becomes a value of a type.</summary>
internal static class YamlScalar
{
    public static bool Reads(Type type) =>
        type.IsEnum || type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(double)
        || type == typeof(bool) || type == typeof(PartialDate) || type == typeof(DateOnly) || type == typeof(Uri);

    /// <summary>The bare word that stands for what was looked for and not found; in quotes it is a text.</summary>
    public static bool IsUnknown(YamlScalarNode node) => node is { Style: ScalarStyle.Plain, Value: "unknown" };

    public static bool TryRead(Type type, string text, out object? value)
    {
        value = type switch
        {
            _ when type == typeof(string) => text.Length > 0 ? text : null,
            _ when type == typeof(int) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(long) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(double) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(bool) => text is "true" or "false" ? text == "true" : null,
            _ when type == typeof(PartialDate) => PartialDate.TryParse(text, out var date) ? date : null,
            _ when type == typeof(DateOnly) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            _ when type == typeof(Uri) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null,
            _ => Enum.GetNames(type).FirstOrDefault(name => Written(name) == text) is { } name ? Enum.Parse(type, name) : null,
        };
        return value is not null;
    }

    public static string Describe(Type type) => type switch
    {
        _ when type == typeof(string) => "a text",
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        _ when type == typeof(double) => "a number",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(PartialDate) => "a date; write 1976, 1976-02 or 1976-02-24",
        _ when type == typeof(DateOnly) => "a day; write 1976-02-24",
        _ when type == typeof(Uri) => "an address that begins with https:// or http://",
        _ => $"one of {string.Join(", ", Enum.GetNames(type).Select(Written))}",
    };

    public static string CodeFor(Type type) =>
        type == typeof(PartialDate) || type == typeof(DateOnly) ? "C006" : type.IsEnum ? "C007" : "C005";

    private static string Written(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
