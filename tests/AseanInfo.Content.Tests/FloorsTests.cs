using System.Text.RegularExpressions;

namespace AseanInfo.Content.Tests;

/// <summary>The folders of a project stand on floors: each may use those below, none above, and none in a circle.</summary>
public sealed partial class FloorsTests
{
    // From the ground up; folders of one floor stand side by side. A folder that is not named stands with the chairs, or with the home page.
    private static readonly string[][] OfContent =
    [
        ["Markup", "Time", "Problems"],
        ["Localization"],
        ["Records"],
        ["Sources"],
        ["Accessibility", "Divisions", "FactChecks", "Facts", "Glossary", "MemberStates", "Seats", "Timeline"],
        ["Chairs", "Deputies", "Office", "SecretariesGeneral", "Summits", "Topics"],
        ["OnDate"],
        ["Markdown"],
        ["Questions"],
        ["Yaml"],
        ["Articles"],
        ["Changes"],
        ["Loading"],
        ["Derived", "Wordings", "Pages"],
        ["Checks", "Quality"],
    ];

    private static readonly string[][] OfWeb =
    [
        ["Editions", "Serving"],
        ["Assets", "Localization"],
        ["Addresses"],
        ["Pages"],
        ["Freezing"],
        [
            "Accessibility", "Articles", "Changes", "Divisions", "Errors", "FactChecks", "Glossary", "Home", "MemberStates", "Office", "Quality",
            "Questions", "SecretariesGeneral", "Sitemap", "Sources", "Timeline", "Topics",
        ],
        ["OnDate"],
        ["Hosting"],
    ];

    public static TheoryData<string> Projects => new("AseanInfo.Content", "AseanInfo.Web");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_that_is_named_is_there(string project) =>
        Assert.Empty(FloorsOf(project).SelectMany(floor => floor).Except(References(project).Select(reference => reference.From)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_uses_one_of_its_own_floor_or_above(string project)
    {
        var named = FloorsOf(project).Index().SelectMany(floor => floor.Item.Select(folder => (folder, floor.Index))).ToDictionary();
        int FloorOf(string folder) => named.TryGetValue(folder, out var floor) ? floor : named[project == "AseanInfo.Content" ? "Chairs" : "Home"];

        Faults.None(
            from reference in References(project)
            from to in reference.To
            where to != reference.From && FloorOf(to) >= FloorOf(reference.From)
            select $"{reference.File}: {reference.From} uses {to}");
    }

    [Fact]
    public void Nothing_within_the_content_knows_the_site_that_is_made_of_it() => Faults.None(
        from file in Repository.Files(Path.Combine(Repository.Source, "AseanInfo.Content"), "*.cs")
        where file.Name.Count(character => character == '/') > 2 && Attic().IsMatch(Comment().Replace(file.Text, ""))
        select file.Name);

    private static string[][] FloorsOf(string project) => project == "AseanInfo.Content" ? OfContent : OfWeb;

    /// <summary>Of each file in a folder of the project: the folder, and those that it names.</summary>
    private static IReadOnlyList<(string File, string From, IReadOnlyList<string> To)> References(string project) =>
    [
        .. from file in Repository.Files(Path.Combine(Repository.Source, project), "*.cs")
           let folder = Regex.Match(file.Text, $@"^namespace {Regex.Escape(project)}\.(\w+)", RegexOptions.Multiline).Groups[1].Value
           where folder.Length > 0
           select (file.Name, folder, (IReadOnlyList<string>)[.. Regex.Matches(file.Text, $@"\b{Regex.Escape(project)}\.(\w+)").Select(match => match.Groups[1].Value)]),
    ];

    [GeneratedRegex(@"\b(Site|ContentLoader|LoadResult)\b(?!\w)")]
    private static partial Regex Attic();

    [GeneratedRegex(@"//.*|""[^""]*""")]
    private static partial Regex Comment();
}
