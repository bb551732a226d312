using System.Net;
using System.Text.RegularExpressions;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed partial class StyleTests(RealSite site)
{
    private readonly Dictionary<string, string> sheets = [];

    [Fact]
    public async Task Every_page_has_the_styles_of_the_classes_that_it_uses()
    {
        var styled = Repository.Files(Path.Combine(Repository.Source, "AseanInfo.Web", "wwwroot", "css"), "*.css").SelectMany(file => ClassesOf(file.Text)).ToHashSet();
        var own = new Dictionary<string, HashSet<string>>();
        var pages = await site.Pages;
        await ReadSheets();
        Faults.None(
            from page in pages.Values
            let linked = page.All("link[rel=stylesheet]:not([media])").Select(link => link.GetAttribute("href")!).ToList()
            let classes = linked.SelectMany(path => own.TryGetValue(path, out var known) ? known : own[path] = [.. ClassesOf(sheets[path])]).ToHashSet()
            from used in page.All("[class]").SelectMany(element => element.ClassList).Distinct()
            where styled.Contains(used) && !classes.Contains(used)
            select $"{Template(page.Path)}: .{used}");
    }

    [Fact]
    public async Task A_bundle_is_kept_for_a_year_and_where_an_older_one_was_stands_the_new_one_for_now()
    {
        var path = (await site.Get("/")).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        var bundle = await site.Get(path);
        var older = await site.Get("/css/site.00000000.css");

        Assert.Equal("text/css; charset=utf-8", bundle.Header("Content-Type"));
        Assert.Equal("public, max-age=31536000, immutable", bundle.Header("Cache-Control"));
        Assert.Equal(HttpStatusCode.OK, older.Status);
        Assert.Equal("no-cache", older.Header("Cache-Control"));
        Assert.Equal(bundle.Text, older.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/css/nowhere.00000000.css")).Status);
    }

    [Fact]
    public async Task A_bundle_begins_with_the_order_of_the_layers() =>
        Assert.StartsWith("@layer reset,tokens,base,layout,prose,components,print;", (await site.Get("/css/site.css")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_bundle_holds_what_its_sheet_imports()
    {
        await ReadSheets();

        Assert.NotEmpty(sheets);
        Faults.None(sheets.Where(sheet => sheet.Value.Contains("@import", StringComparison.Ordinal)).Select(sheet => sheet.Key));
    }

    [Fact]
    public async Task Every_file_that_a_sheet_names_is_named_by_its_lasting_address()
    {
        await ReadSheets();

        var named = sheets.Values.SelectMany(sheet => FileOfSheet().Matches(sheet)).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(named);
        foreach (var path in named)
        {
            Assert.Equal("public, max-age=31536000, immutable", (await site.Get(path)).Header("Cache-Control"));
        }
    }

    private async Task ReadSheets()
    {
        foreach (var path in (await site.Pages).Values.SelectMany(page => page.All("link[rel=stylesheet]")).Select(link => link.GetAttribute("href")!).Distinct())
        {
            sheets[path] = (await site.Get(path)).Text;
        }
    }

    private static string Template(string path) => Regex.Replace(path, "^/(en|id)(/[a-z-]+)?(/.*)?$", match => $"{match.Groups[2].Value}{(match.Groups[3].Success ? "/…" : "")}");

    private static IEnumerable<string> ClassesOf(string css) => ClassName().Matches(css).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"url\((/[^)]+)\)")]
    private static partial Regex FileOfSheet();

    [GeneratedRegex(@"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)")]
    private static partial Regex ClassName();
}
