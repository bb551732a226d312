using System.Net;
using System.Text.RegularExpressions;
using AseanInfo.Web.Styles;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed partial class StyleTests(RealSite site)
{
    private StyleBundles Bundles => site.Services.GetRequiredService<StyleBundles>();

    [Fact]
    public async Task Every_page_has_the_styles_of_the_classes_that_it_uses()
    {
        var styled = Repository.Files(Path.Combine(Repository.Source, "AseanInfo.Web", "wwwroot", "css"), "*.css").SelectMany(file => ClassesOf(file.Text)).ToHashSet();
        var own = new Dictionary<string, HashSet<string>>();
        var pages = await site.Pages;
        Faults.None(
            from page in pages.Values
            let sheets = page.All("link[rel=stylesheet]:not([media])").Select(link => link.GetAttribute("href")!).ToList()
            let classes = sheets.SelectMany(path => own.TryGetValue(path, out var known) ? known : own[path] = [.. ClassesOf(Bundles.At(path)!.Text)]).ToHashSet()
            from used in page.All("[class]").SelectMany(element => element.ClassList).Distinct()
            where styled.Contains(used) && !classes.Contains(used)
            select $"{Template(page.Path)}: .{used}");
    }

    [Fact]
    public async Task A_bundle_is_kept_for_a_year_and_an_older_one_is_gone()
    {
        var path = Bundles.For(null, null).Single().Path;

        var bundle = await site.Get(path);

        Assert.Equal("text/css; charset=utf-8", bundle.Header("Content-Type"));
        Assert.Equal("public, max-age=31536000, immutable", bundle.Header("Cache-Control"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/css/site.00000000.css")).Status);
    }

    [Fact]
    public void A_bundle_begins_with_the_order_of_the_layers() =>
        Assert.StartsWith("@layer reset,tokens,base,layout,prose,components,print;", Bundles.For(null, null).Single().Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_bundle_holds_what_its_sheet_imports()
    {
        var pages = await site.Pages;
        Faults.None(pages.Values.SelectMany(page => page.All("link[rel=stylesheet]")).Select(link => link.GetAttribute("href")!).Distinct()
            .Where(path => Bundles.At(path)!.Text.Contains("@import", StringComparison.Ordinal)));
    }

    private static string Template(string path) => Regex.Replace(path, "^/(en|id)(/[a-z-]+)?(/.*)?$", match => $"{match.Groups[2].Value}{(match.Groups[3].Success ? "/…" : "")}");

    private static IEnumerable<string> ClassesOf(string css) => ClassName().Matches(css).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)")]
    private static partial Regex ClassName();
}
