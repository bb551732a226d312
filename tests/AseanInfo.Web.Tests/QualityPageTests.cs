using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class QualityPageTests(FixtureSite site, RealSite real)
{
    [Fact]
    public async Task The_figures_are_the_statements_that_stand_in_the_data()
    {
        var data = string.Concat(Repository.Files(Path.Combine(Repository.FixtureContent, "data"), "*.yml").Select(file => file.Text));

        var page = await site.Get("/en/quality");

        Assert.Equal(Number(Regex.Count(data, @"\bconfidence: ")), Figure(page, "quality.statements.total"));
        Assert.Equal("0", Figure(page, "quality.statements.unsourced"));
        Assert.Equal(Number(Regex.Count(data, @"\bconflict:") - Regex.Count(data, @"\bkind: (?:older|error)\b")), Figure(page, "quality.statements.conflicts"));
    }

    [Fact]
    public async Task The_rows_of_a_table_of_shares_make_the_whole()
    {
        var page = (await real.Pages)["/en/quality"];
        var total = Figure(page, "quality.statements.total");

        foreach (var title in new[] { "quality.confidence", "quality.age.year" })
        {
            Assert.Equal(total, Number(Rows(page, title).Sum(row => int.Parse(row.QuerySelector("td")!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))));
        }
    }

    [Fact]
    public async Task Nothing_on_the_site_is_without_a_source() => Assert.Equal("0", Figure((await real.Pages)["/en/quality"], "quality.statements.unsourced"));

    [Fact]
    public async Task Numbers_are_written_as_the_language_writes_them() =>
        Assert.Contains(site.Text("id")["number.decimal"], Rows(await site.Get("/id/quality"), "quality.confidence")[0].QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Bars_repeat_what_the_cells_say_and_are_silent()
    {
        var page = await site.Get("/en/quality");

        Assert.NotEmpty(page.All("svg rect"));
        Assert.All(page.All("svg rect"), bar => Assert.NotNull(bar.Closest("td[aria-hidden=true]")));
        Assert.All(page.All("svg rect"), bar => Assert.InRange(int.Parse(bar.GetAttribute("width")!, CultureInfo.InvariantCulture), 0, 1000));
    }

    [Fact]
    public async Task A_statement_long_past_its_date_shows_as_due_and_overdue()
    {
        using var content = new PlantedContent()
            .EveryRecheckAfter(FixedClock.Today.AddDays(100))
            .Replace("data/facts.yml", "asOf: 2024-05\n  recheckAfter: 2027-03-04", $"asOf: 2024-05\n  recheckAfter: {FixedClock.Today.AddDays(-60):yyyy-MM-dd}")
            .Replace("data/facts.yml", "asOf: 2020\n  recheckAfter: 2027-03-04", $"asOf: 2020\n  recheckAfter: {FixedClock.Today:yyyy-MM-dd}");
        using var planted = new TestSite(content.Root);

        var page = await planted.Get("/en/quality");

        Assert.Equal("2", Figure(page, "quality.due"));
        Assert.Equal("1", Figure(page, "quality.overdue"));
    }

    private string Number(int value) => site.Text("en").Formats.Number(value);

    private string Figure(Answer page, string key)
    {
        var label = site.Text(page.Language).Format(key, ("days", "60"));
        return Answer.Clean(page.All(".figures > div").Single(figure => Answer.Clean(figure.QuerySelector("dt")!.TextContent) == label).QuerySelector("dd")!.TextContent);
    }

    private IReadOnlyList<IElement> Rows(Answer page, string key) =>
        [.. page.All("table").Single(table => table.QuerySelector("caption")?.TextContent == site.Text(page.Language)[key]).QuerySelectorAll("tbody tr")];
}
