using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AseanInfo.Web.Tests;

/// <summary>What scripts add is small, ours, and not there without them.</summary>
[Collection(Sites.Name)]
public sealed class ScriptTests(RealSite site)
{
    private static readonly string Folder = Path.Combine(Repository.Source, "AseanInfo.Web", "wwwroot", "js");

    [Fact]
    public async Task Every_script_is_a_module_of_our_own_but_the_one_that_sets_the_theme()
    {
        var pages = await site.Pages;

        Faults.None(
            from page in pages.Values
            from script in page.All("script[src]")
            let path = script.GetAttribute("src")!
            let isTheme = path.StartsWith("/js/theme.", StringComparison.Ordinal)
            where !path.StartsWith("/js/", StringComparison.Ordinal) || isTheme == (script.GetAttribute("type") == "module")
            select $"{page.Path}: {script.OuterHtml}");
    }

    [Fact]
    public void All_scripts_together_travel_in_6_kilobytes()
    {
        var scripts = Repository.Files(Folder, "*.js").ToList();

        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(script => Brotli.BytesOf(script.Text, CompressionLevel.SmallestSize)), 1, 6 * 1024);
    }

    [Fact]
    public async Task Every_script_of_a_page_finds_what_it_fills_in()
    {
        var pages = await site.Pages;
        (string Script, string Template)[] pairs = [("theme", "theme-choice"), ("copy", "copy-button"), ("share", "share-button")];

        Faults.None(
            from page in pages.Values
            from pair in pairs
            where page.All($"script[src^='/js/{pair.Script}.']").Count() != page.All($"template#{pair.Template}").Count()
            select $"{page.Path}: {pair}");
        Faults.None(
            from page in pages.Values
            from template in page.All("template").Cast<IHtmlTemplateElement>()
            from control in template.Content.QuerySelectorAll("button, legend, label, [role=status]")
            where control.TextContent.Trim().Length == 0
            select $"{page.Path}: #{template.Id} has no words");
    }

    [Fact]
    public async Task What_can_be_copied_is_named()
    {
        var pages = await site.Pages;

        Assert.NotEmpty(pages["/en"].All("[data-copy]"));
        Faults.None(pages.Values.SelectMany(page => page.All("[data-copy='']").Select(source => $"{page.Path}: {source.OuterHtml}")));
    }

    [Fact]
    public async Task No_page_has_a_button_that_does_nothing_without_script()
    {
        var pages = await site.Pages;

        Faults.None(pages.Values.SelectMany(page => page
            .All("button, input[type=button], [role=button]")
            .Where(button => button.Closest("form") is null && !button.HasAttribute("popovertarget"))
            .Select(button => $"{page.Path}: {button.OuterHtml}")));
    }
}
