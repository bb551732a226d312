using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AseanInfo.Web.Serving;
using Microsoft.Extensions.FileProviders;

namespace AseanInfo.Web.Assets;

/// <summary>
/// The style sheets as readers get them, put together from <c>wwwroot/css</c> at the start: one that every page shares, one for paper, and one
/// for each sheet in <c>features</c>, which bears the name of a feature, or of a feature and an action. What a sheet imports stands in its place,
/// and the files that it names are named by their lasting addresses.
/// </summary>
public sealed partial class StyleBundles
{
    private const string Shared = "/css/site.css";
    private const string Paper = "/css/print.css";
    private const string Features = "/css/features";

    private readonly IFileProvider files;
    private readonly Func<string, string> pathOf;

    /// <param name="files">The files of the program, <c>wwwroot</c>.</param>
    /// <param name="pathOf">The lasting address of a file by its plain one.</param>
    /// <exception cref="OperatorException">A sheet, or what it imports, is not there.</exception>
    public StyleBundles(IFileProvider files, Func<string, string> pathOf)
    {
        this.files = files;
        this.pathOf = pathOf;
        All = files.GetDirectoryContents(Features)
            .Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal))
            .Select(file => $"{Features}/{file.Name}")
            .Concat([Shared, Paper])
            .ToFrozenDictionary(AddressOf, sheet => Encoding.UTF8.GetBytes(Minify(Inlined(sheet, [sheet]))));
    }

    /// <summary>The sheets by their plain addresses.</summary>
    public IReadOnlyDictionary<string, byte[]> All { get; }

    /// <summary>The plain address of what changes on paper; no page waits for it.</summary>
    public static string Print => AddressOf(Paper);

    /// <summary>The plain addresses of the sheets of a page, the shared one first; that of its action before that of the whole feature.</summary>
    /// <param name="feature">The name of the page's controller.</param>
    /// <param name="action">The name of its action.</param>
    public IEnumerable<string> For(string? feature, string? action) =>
        new[] { $"{feature}-{action}", $"{feature}" }.Select(name => AddressOf($"{Features}/{Kebab(name)}.css")).FirstOrDefault(All.ContainsKey) is { } own
            ? [AddressOf(Shared), own]
            : [AddressOf(Shared)];

    // Without folders and hyphens: every page carries the address, and some just fit into one round trip.
    private static string AddressOf(string sheet) => $"/css/{Path.GetFileName(sheet).Replace("-", "", StringComparison.Ordinal)}";

    private static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    // Imports are relative to the sheet that names them, as in plain CSS. What two sheets import stands where the first one does.
    private string Inlined(string sheet, HashSet<string> inlined) => Import().Replace(Read(sheet), match =>
    {
        var imported = Resolve(sheet, match.Groups[1].Value);
        if (!files.GetFileInfo(imported).Exists)
        {
            throw new OperatorException($"wwwroot{sheet} imports \"{match.Groups[1].Value}\", but there is no wwwroot{imported}.");
        }

        return inlined.Add(imported) ? Inlined(imported, inlined) : "";
    });

    private string Read(string sheet)
    {
        if (files.GetFileInfo(sheet) is not { Exists: true } file)
        {
            throw new OperatorException($"The style sheet wwwroot{sheet} is not there; build or publish the program again.");
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return Url().Replace(reader.ReadToEnd(), match => $"url({pathOf(Resolve(sheet, match.Groups[1].Value))})");
    }

    private static string Resolve(string sheet, string relative) => new Uri(new Uri($"file://{sheet}"), relative).AbsolutePath;

    private static string Minify(string css) =>
        Declaration().Replace(Punctuation().Replace(Space().Replace(Comment().Replace(css, ""), " "), "$1"), "$1").Replace(";}", "}", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^@import ""([^""]+)"";", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"url\((?!#)([^)""]+)\)")]
    private static partial Regex Url();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[{;])(-{0,2}[a-z][a-z0-9-]*:) ")]
    private static partial Regex Declaration();

    // Not the colon: "a :hover" and "a:hover" differ. Not within quotes: our sheets quote no such characters with spaces.
    [GeneratedRegex(@" ?([{};,]) ?")]
    private static partial Regex Punctuation();
}
