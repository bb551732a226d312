using System.Globalization;
using System.Text.RegularExpressions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;

namespace AseanInfo.Content.Wordings;

/// <summary>The numbers and dates of a text, and the facts that it pulls, written the same whatever the language.</summary>
internal sealed partial class Figures
{
    private static readonly IReadOnlyList<string> Keys =
        ["number.group", "number.decimal", .. Enumerable.Range(1, 12).Select(number => $"month.{number.ToString(CultureInfo.InvariantCulture)}")];

    private readonly Regex grouping;
    private readonly IReadOnlyList<(string Key, Regex Name)> months;

    private Figures(InterfaceText words)
    {
        grouping = new($@"(?<=\d){Regex.Escape(words[Keys[0]])}(?=\d{{3}}(?!\d))");
        months = [.. Keys.Skip(2).Select(key => (key, new Regex($@"(?<=\d\s+){words[key]}\b|\b{words[key]}(?=\s+\d)")))];
    }

    /// <summary>Null for a language whose interface text lacks a month or a separator.</summary>
    public static Figures? Of(InterfaceText words) => Keys.All(words.Keys.Contains) ? new(words) : null;

    /// <summary>In one order for every language, since word order differs; months only where they stand beside a number.</summary>
    public IReadOnlyList<string> In(string source)
    {
        var text = Marks().Replace(source, "");
        return
        [
            .. Fact().Matches(source).Select(match => match.Value)
                .Concat(months.SelectMany(month => month.Name.Matches(text).Select(_ => month.Key)))
                .Concat(Number().Matches(grouping.Replace(text, "")).Select(match => Normalised(match.Value)))
                .Order(StringComparer.Ordinal),
        ];
    }

    // What parts decimals, hours and minutes differs by language, and within one: 7:30, 7.30, 07.30.
    private static string Normalised(string number) =>
        string.Join('.', number.Split('.', ',', ':').Select((part, index) => index == 0 && part.TrimStart('0') is { Length: > 0 } first ? first : part));

    [GeneratedRegex(FactParser.Reference)]
    private static partial Regex Fact();

    [GeneratedRegex(@"\[@[^\]]*\]|\{[^{}]*\}|(?<=\])\([^()\s]*\)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\d+(?:[.,:]\d+)*")]
    private static partial Regex Number();
}
