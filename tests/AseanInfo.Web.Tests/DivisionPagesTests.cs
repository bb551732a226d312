using AngleSharp.Dom;
using AseanInfo.Content.Divisions;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class DivisionPagesTests(RealSite site, FixtureSite fixture)
{
    [Theory]
    [InlineData("/en/divisions")]
    [InlineData("/id/divisions")]
    public async Task The_tree_has_a_branch_for_each_department(string path)
    {
        var page = await site.Get(path);

        var departments = site.Catalog.All<Division>().Where(unit => unit is { Kind: DivisionKind.Department, Status: DivisionStatus.Present });
        Assert.Equal(
            departments.Select(unit => $"{path}/{unit.Id}").Order(StringComparer.Ordinal),
            page.All(".depts > .dept").Select(branch => branch.QuerySelector("a")!.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_unit_is_listed_once()
    {
        var page = await site.Get("/en/divisions");

        var listed = page.All(".org a, .plain a").Select(link => link.GetAttribute("href")).ToList();
        Faults.None(
            from unit in site.Catalog.All<Division>()
            let count = listed.Count(href => href == $"/en/divisions/{unit.Id}")
            where count != 1
            select $"{unit.Id}: {count} times");
    }

    [Fact]
    public async Task Present_units_with_a_known_place_stand_in_the_tree()
    {
        var page = await site.Get("/en/divisions");

        var tree = page.All(".org a").Select(link => link.GetAttribute("href")).ToHashSet();
        Faults.None(
            from unit in site.Catalog.All<Division>()
            where unit.Status == DivisionStatus.Present && unit.Parent is not null
            where !tree.Contains($"/en/divisions/{unit.Id}")
            select unit.Id);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Units_in_doubt_or_past_are_marked_and_show_their_last_date(string locale)
    {
        var page = await site.Get($"/{locale}/divisions");

        var undated = site.Text(locale)["divisions.undated"];
        Faults.None(
            from unit in site.Catalog.All<Division>()
            where unit.Status != DivisionStatus.Present
            let line = page.All($".{unit.Status.ToString().ToLowerInvariant()}:has(a)").FirstOrDefault(item => LinkOf(item) == $"/{locale}/divisions/{unit.Id}")
            let date = line?.QuerySelector("time")?.GetAttribute("datetime")
            where line is null || (unit.LastNamed is { } last ? date != last.ToString() : !line.TextContent.Contains(undated, StringComparison.Ordinal))
            select $"{unit.Id}: {line?.TextContent ?? "not listed"}");
    }

    [Fact]
    public async Task The_page_of_a_unit_shows_how_sure_its_existence_is()
    {
        var pages = await site.Pages;

        Faults.None(
            from unit in site.Catalog.All<Division>()
            from locale in site.Catalog.Locales
            let page = pages[$"/{locale.Tag}/divisions/{unit.Id}"]
            let status = page.Document.QuerySelector(".head .status")
            let word = site.Catalog.TextIn(locale)[$"division.status.{unit.Status.ToString().ToLowerInvariant()}"]
            where !status!.TextContent.Contains(word, StringComparison.Ordinal)
                || status.QuerySelector("time")?.GetAttribute("datetime") != unit.LastNamed?.ToString()
            select page.Path);
    }

    [Fact]
    public async Task The_icon_of_a_unit_says_as_its_word_whether_it_exists()
    {
        var pages = await site.Pages;

        Faults.None(
            from unit in site.Catalog.All<Division>()
            let expected = unit.Status switch { DivisionStatus.Present => "check", DivisionStatus.Unclear => "due", _ => "wrong" }
            let icon = pages[$"/en/divisions/{unit.Id}"].Document.QuerySelector(".head .status use")?.GetAttribute("href")
            where icon?.Split('#')[^1] != expected
            select $"{unit.Id}: {icon}");
    }

    [Fact]
    public async Task The_key_counts_every_unit_once()
    {
        var page = await site.Get("/en/divisions");

        Assert.Equal(site.Catalog.All<Division>().Count, page.All(".org-key b").Sum(count => int.Parse(count.TextContent, null)));
    }

    [Fact]
    public async Task Before_the_first_named_unit_the_page_says_so()
    {
        var page = await fixture.Get("/en/divisions?asOf=1967-08-08");

        Assert.Empty(page.All(".depts"));
        Assert.Contains(fixture.Text("en")["divisions.none"], page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tasks_of_a_unit_cite_the_sources_of_its_record_and_no_other()
    {
        var pages = await site.Pages;

        Faults.None(
            from unit in site.Catalog.All<Division>()
            let page = pages[$"/en/divisions/{unit.Id}"]
            let cited = page.All(".head .answer sup a").Select(mark => page.Document.QuerySelector(mark.GetAttribute("href")!)?.QuerySelector("a[href^='/en/sources/']")?.GetAttribute("href"))
            where !unit.Sources.Select(id => $"/en/sources/{id}").ToHashSet().SetEquals(cited.OfType<string>())
            select $"{page.Path}: {string.Join(' ', cited)}");
    }

    private static string? LinkOf(IElement item) => item.QuerySelector("a")?.GetAttribute("href");
}
