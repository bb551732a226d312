using System.Text.RegularExpressions;
using AseanInfo.Content;
using AseanInfo.Content.Checks;
using AseanInfo.Content.Facts;

namespace AseanInfo.Web.Tests;

/// <summary>What the two guides name is there: files, types and members, keys, settings, options, addresses and codes.</summary>
public sealed class ReadmeTests
{
    private const string Placeholder = @"<\w+>|…|\\?\*";

    private static readonly string[] Guides = ["README.md", "content/README.md"];

    // What the recipes invent, and what others have named.
    private static readonly string[] Invented = ["treaty", "treaties", "Treaty", "Treaties", "TreatyPage", "TreatiesController", "reading", "reading-index", "Reading", "ReadingController", "name"];
    private static readonly string[] OfOthers = ["ASPNETCORE_URLS", "Verbose", "Debug", "Fatal", "robots.txt"];

    private static readonly Site Site = ContentLoader.Load(Repository.Content, FixedClock.Today).Site!;

    private static readonly IReadOnlyList<(string Place, string Text, bool Fenced)> Lines = [.. Guides.SelectMany(Read)];

    private static readonly IReadOnlyList<string> Paths = [.. Entries(Repository.Root)];

    private static readonly IReadOnlyList<string> Code =
    [
        .. Repository.Files(Repository.Source, "*.cs*").Concat(Repository.Files(Repository.Source, "*.txt")).Concat(Repository.Files(Repository.Tests, "*.*s*"))
            .Where(file => !file.Name.EndsWith("/ReadmeTests.cs", StringComparison.Ordinal)).Select(file => file.Text),
    ];

    private static readonly HashSet<string> Words =
        [.. Code.SelectMany(text => Regex.Matches(text, @"\b[A-Za-z]\w*")).Select(match => match.Value), .. Invented, .. OfOthers, nameof(ReadmeTests)];

    [Fact]
    public void Every_name_in_backticks_is_there() => Faults.None(
        from line in Lines
        where !line.Fenced
        from Match span in Regex.Matches(line.Text, "(?<!`)`([^`]+)`(?!`)")
        where !IsThere(span.Groups[1].Value)
        select $"{line.Place}: {span.Value}");

    [Fact]
    public void Every_file_and_folder_is_there() => Faults.None(
        from line in Lines
        from Match path in Regex.Matches(line.Text, @"(?<![\w/.])(?:src|tests|content|\.ci)/[\w./<>-]*[\w>]")
        where !HasPath(path.Value)
        select $"{line.Place}: {path.Value}");

    [Fact]
    public void The_map_of_the_code_has_only_what_is_there()
    {
        var map = Lines.SkipWhile(line => line.Text != "## Map of the code").TakeWhile(line => !line.Text.StartsWith("## How do I", StringComparison.Ordinal)).Where(line => line.Fenced).ToList();
        var root = "";
        var paths = new List<(string Place, string Path)>();
        foreach (var (place, text, _) in map)
        {
            var entry = Regex.Match(text, "^(?<indent>(?:  )?)(?<paths>[\\w.<>/]+[/.][\\w.<>/]*(?: [\\w.<>/]+/)*)(?:  |$| [a-z])");
            root = entry.Success && entry.Groups["indent"].Length == 0 ? entry.Groups["paths"].Value : root;
            paths.AddRange(entry.Groups["paths"].Value.Split(' ').Where(path => path.Length > 0).Select(path => (place, path == root ? path : root + path)));
        }

        Assert.True(paths.Count > 60, $"the map has {paths.Count} places");
        Faults.None(paths.Where(entry => !HasPath(entry.Path)).Select(entry => $"{entry.Place}: {entry.Path}"));
        Faults.None(
            from line in map
            from Match name in Regex.Matches(line.Text, @"\b[A-Z][a-z]+[A-Z]\w+\b(?![./]\w)")
            where !Words.Contains(name.Value) && !Directory.Exists(Path.Combine(Repository.Tests, name.Value))
            select $"{line.Place}: {name.Value}");
    }

    [Fact]
    public void Every_code_is_that_of_a_rule() => Faults.None(
        from line in Lines
        from Match code in Regex.Matches(line.Text, @"\bC\d{3}\b")
        where ContentRules.All.All(rule => rule.Code != code.Value)
        select $"{line.Place}: {code.Value}");

    [Fact]
    public void Every_key_of_a_schema_is_that_of_a_record() => Faults.None(
        from line in Lines
        where line.Fenced && line.Place.StartsWith(Guides[1], StringComparison.Ordinal)
        from Match key in Regex.Matches(line.Text.Split('#')[0], @"(?:^ *|[-{,] *)([a-z]\w*):(?= |$)")
        let name = key.Groups[1].Value
        where !Words.Contains(Pascal(name)) && Site.Catalog.FindLocale(name) is null
        select $"{line.Place}: {name}");

    private static bool IsThere(string name)
    {
        if (Regex.Match(name, @"^(?:--)?([A-Z]\w+?)(?::|__)([A-Z]\w+)(?:=\S+)?$") is { Success: true } setting)
        {
            return Code.Any(text => text.Contains($"{setting.Groups[1].Value}:{setting.Groups[2].Value}", StringComparison.Ordinal));
        }

        return name.StartsWith("check", StringComparison.Ordinal) ? Regex.Matches(name, "--[a-z-]+").All(option => Code.Any(text => text.Contains($"\"{option.Value}\"", StringComparison.Ordinal)))
            : name[0] == '/' ? HasAddress(name) || Code.Any(text => text.Contains($"\"{name}\"", StringComparison.Ordinal)) || HasPath(name[1..])
            : Regex.IsMatch(name, @"^[\w.*<>/-]+(?:/[\w.*<>-]*|\.(?:cs|cshtml|css|yml|md|sh|json|txt|svg|props))$|^\.[a-z]\w+$") ? OfOthers.Contains(name) || HasPath(name)
            : IsTextKey(name) ? HasText(name)
            : !Regex.IsMatch(name, @"^[@[]*[A-Za-z][\w.<>]*(?:\(.*\))?\]?(?:=\d| = true)?$") || IsCode(name);
    }

    // Each word stands in the source, each member in a file that declares its type; types of others have members of theirs.
    private static bool IsCode(string name) =>
        Regex.Matches(Regex.Replace(name, "\"[^\"]*\"", ""), @"\b[A-Za-z]\w*").All(word => Words.Contains(word.Value) || Words.Contains(Pascal(word.Value)) || Words.Contains($"{word.Value}Attribute"))
        && Regex.Matches(name, "\"([^\"]*)\"").All(text => !IsTextKey(text.Groups[1].Value) || HasText(text.Groups[1].Value))
        && Regex.Matches(name, @"\b([A-Z]\w+)\.([A-Z]\w+)").All(member =>
            Code.Where(text => Regex.IsMatch(text, $@"\b(class|record|struct|enum|interface) {member.Groups[1].Value}\b")).ToList() is var declaring
            && (declaring.Count == 0 || Invented.Contains(member.Groups[2].Value) || declaring.Any(text => Regex.IsMatch(text, $@"\b{member.Groups[2].Value}\b"))));

    private static bool IsTextKey(string name) => Regex.IsMatch(name, @"^[a-z]\w*(?:\.(?:[\w-]+|<\w+>|…|\*))+$");

    private static bool HasText(string key) =>
        Site.Catalog.Find<Fact>(key) is not null || Invented.Contains(key.Split('.')[0]) || Site.Catalog.Texts[0].Keys.Any(text => Regex.IsMatch(text, $"^{Pattern(key)}$"));

    private static bool HasAddress(string address) =>
        Regex.Replace(address.Split('?')[0], "^/(<tag>|<locale>|en|id)(?=/)", "").TrimStart('/') is var key
        && (key.Split('/').Any(Invented.Contains) || Site.Map.Pages.Any(page => Regex.IsMatch(page.Key, $"^{Pattern(key)}$")));

    // The end of a path is enough; of what a recipe invents, the folder in which it would stand.
    private static bool HasPath(string path) =>
        path.TrimEnd('/').Split('/').TakeWhile(part => !Invented.Contains(part.Split('.')[0])).ToList() is var parts
        && (parts.Count == 0 || Paths.Any(known => Regex.IsMatch(known, $"(^|/){Pattern(string.Join('/', parts))}$")));

    private static string Pattern(string words) => Regex.Replace(Regex.Escape(words), Placeholder, "[^/]+");

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static IEnumerable<(string Place, string Text, bool Fenced)> Read(string guide)
    {
        var fenced = false;
        foreach (var (index, line) in File.ReadAllLines(Path.Combine(Repository.Root, guide)).Index())
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal);
            yield return ($"{guide}({index + 1})", line, fenced);
        }
    }

    private static IEnumerable<string> Entries(string folder) =>
        from entry in Directory.EnumerateFileSystemEntries(folder)
        where Path.GetFileName(entry) is not (".git" or "bin" or "obj" or "node_modules")
        from path in Directory.Exists(entry) ? Entries(entry).Prepend(Path.GetRelativePath(Repository.Root, entry)) : [Path.GetRelativePath(Repository.Root, entry)]
        select path.Replace('\\', '/');
}
