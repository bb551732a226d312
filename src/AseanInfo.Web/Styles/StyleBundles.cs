using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AseanInfo.Web.Styles;

/// <summary>
/// The style sheets as readers get them, put together from <c>wwwroot/css</c> at the start: one that every page shares, one for paper, and one
/// for each sheet in <c>features</c>, which bears the name of a feature, or of a feature and an action. What a sheet imports stands in its place.
/// A bundle's address holds a hash of its text, so that it never goes stale.
/// </summary>
public sealed partial class StyleBundles
{
    private readonly IWebHostEnvironment environment;
    private readonly FrozenDictionary<string, StyleBundle> features;
    private readonly StyleBundle shared;

    /// <summary>Reads every sheet; a sheet that imports what is not there is an error.</summary>
    public StyleBundles(IWebHostEnvironment environment)
    {
        this.environment = environment;
        shared = Bundle("/css/site.css");
        Print = Bundle("/css/print.css");
        features = environment.WebRootFileProvider.GetDirectoryContents("/css/features")
            .Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal))
            .ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => Bundle($"/css/features/{file.Name}"));
    }

    /// <summary>What changes on paper; no page waits for it.</summary>
    public StyleBundle Print { get; }

    /// <summary>The bundles of a page, the shared one first; that of its action before that of the whole feature.</summary>
    /// <param name="feature">The name of the page's controller.</param>
    /// <param name="action">The name of its action.</param>
    public IEnumerable<StyleBundle> For(string? feature, string? action) =>
        features.TryGetValue(Kebab($"{feature}-{action}"), out var own) || features.TryGetValue(Kebab($"{feature}"), out own) ? [shared, own] : [shared];

    /// <summary>Null when there is none at the address, or no longer.</summary>
    public StyleBundle? At(string path) => features.Values.Append(shared).Append(Print).FirstOrDefault(bundle => bundle.Path == path);

    private static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    private StyleBundle Bundle(string sheet) => StyleBundle.Of(Path.GetFileNameWithoutExtension(sheet), Inlined(sheet, [sheet]));

    // Imports are relative to the sheet that names them, as in plain CSS. What two sheets import stands where the first one does.
    private string Inlined(string sheet, HashSet<string> inlined) => Import().Replace(Read(sheet), match =>
    {
        var imported = new Uri(new Uri($"file://{sheet}"), match.Groups[1].Value).AbsolutePath;
        if (!Exists(imported))
        {
            throw new InvalidOperationException($"wwwroot{sheet} imports \"{match.Groups[1].Value}\", but there is no wwwroot{imported}.");
        }

        return inlined.Add(imported) ? Inlined(imported, inlined) : "";
    });

    private bool Exists(string sheet) => environment.WebRootFileProvider.GetFileInfo(sheet).Exists;

    private string Read(string sheet)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(sheet).CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^@import ""([^""]+)"";", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}

/// <summary>A style sheet made of several.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Text">CSS without comments and idle space.</param>
public sealed partial record StyleBundle(string Path, string Text)
{
    internal static StyleBundle Of(string name, string css)
    {
        var text = Minify(css);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        // Without hyphens: every page carries the address, and some just fit into one round trip.
        return new($"/css/{name.Replace("-", "", StringComparison.Ordinal)}.{hash}.css", text);
    }

    private static string Minify(string css) =>
        Declaration().Replace(Punctuation().Replace(Space().Replace(Comment().Replace(css, ""), " "), "$1"), "$1").Replace(";}", "}", StringComparison.Ordinal).Trim();

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
