using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AseanInfo.Web.Styles;

/// <summary>
/// The style sheets as readers get them, put together from <c>wwwroot/css</c> at the start: one that every page shares,
/// one for each feature, or action, with the components that only it uses, and one for paper. A bundle's address holds a hash of its text, so that it never goes stale.
/// </summary>
public sealed class StyleBundles(IWebHostEnvironment environment)
{
    /// <summary>The bundle of every page.</summary>
    public const string Shared = "site";

    private const string Paper = "print";

    private static readonly FrozenDictionary<string, string[]> Parts = new Dictionary<string, string[]>
    {
        [Shared] =
        [
            "layers", "tokens", "base", "layout", "prose", "components/masthead", "components/page", "components/contents",
            "components/table", "components/values", "components/plain", "components/footer",
        ],
        [Paper] = ["print"],
        ["Home"] = ["components/hero", "components/home", "components/growth", "components/key"],
        ["Office.Slip"] = ["components/slip"],
        ["Office"] = ["components/office"],
        ["MemberStates.Index"] = ["components/day", "components/growth", "components/key", "components/map", "components/names", "components/member-state"],
        ["MemberStates.Show"] = ["components/day", "components/names"],
        ["MemberStates.Compare"] = ["components/names", "components/compare"],
        ["Divisions"] = ["components/day", "components/key", "components/org", "components/terms"],
        ["SecretariesGeneral"] = ["components/day", "components/terms", "components/names", "components/member-state"],
        ["FactChecks.Index"] = ["components/filter", "components/claims", "components/scale"],
        ["FactChecks.Show"] = ["components/claims", "components/claim"],
        ["Questions"] = ["components/filter", "components/questions"],
        ["Timeline"] = ["components/filter", "components/timeline"],
        ["Topics"] = ["components/filter", "components/topics"],
        ["Glossary"] = ["components/glossary"],
        ["OnDate"] = ["components/day", "components/growth", "components/on-date"],
        ["Sources"] = ["components/filter", "components/key"],
        ["Changes"] = ["components/changes"],
        ["Errors"] = ["components/day"],
        ["Quality"] = ["components/quality"],
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, StyleBundle> bundles =
        Parts.ToFrozenDictionary(entry => entry.Key, entry => StyleBundle.Of(entry.Key, entry.Value.Select(part => Read(environment, part))));

    /// <summary>What changes on paper; no page waits for it.</summary>
    public StyleBundle Print => bundles[Paper];

    /// <summary>The bundles of a page, the shared one first; those of its action before those of the whole feature.</summary>
    /// <param name="feature">The name of the page's controller.</param>
    /// <param name="action">The name of its action.</param>
    public IEnumerable<StyleBundle> For(string? feature, string? action) =>
        bundles.TryGetValue($"{feature}.{action}", out var own) || bundles.TryGetValue($"{feature}", out own) ? [bundles[Shared], own] : [bundles[Shared]];

    /// <summary>Null when there is none at the address, or no longer.</summary>
    public StyleBundle? At(string path) => bundles.Values.FirstOrDefault(bundle => bundle.Path == path);

    private static string Read(IWebHostEnvironment environment, string part)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"css/{part}.css").CreateReadStream());
        return reader.ReadToEnd();
    }
}

/// <summary>A style sheet made of several.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Text">CSS without comments and idle space.</param>
public sealed partial record StyleBundle(string Path, string Text)
{
    internal static StyleBundle Of(string name, IEnumerable<string> parts)
    {
        var text = string.Concat(parts.Select(Tighten));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return new($"/css/{name.ToLowerInvariant().Replace('.', '-')}.{hash}.css", text);
    }

    private static string Tighten(string css) =>
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
