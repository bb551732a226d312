using System.Net;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class SourcePagesTests(RealSite site, FixtureSite fixture)
{
    [Fact]
    public async Task The_sheets_of_a_kind_show_each_of_its_sources_once()
    {
        foreach (var kind in Enum.GetValues<SourceKind>())
        {
            var address = $"/en/sources?kind={kind.ToString().ToLowerInvariant()}";
            var first = await site.Get(address);
            var sheets = await Task.WhenAll(first.All(".pager a").Select(link => link.GetAttribute("href")!).DefaultIfEmpty(address).Select(sheet => site.Get(sheet)));

            Assert.Equal(
                site.Catalog.All<Source>().Where(source => source.Kind == kind).Select(source => $"/en/sources/{source.Id}").Order(),
                sheets.SelectMany(sheet => sheet.All("section .plain a")).Select(link => link.GetAttribute("href")!).Order());
            Assert.Equal(address, Assert.Single(first.All(".filter [aria-current]")).GetAttribute("href"));
            var count = first.Words(".filter [aria-current] .num");
            Assert.All(sheets.SelectMany(sheet => sheet.All("section > h2.treaded")).Where(heading => heading.Id == Choice.Word(kind)), heading =>
                Assert.EndsWith($"({count})", Answer.Clean(heading.TextContent), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("kind=rumour")]
    [InlineData("page=0")]
    [InlineData("page=two")]
    [InlineData("page=2")]
    [InlineData("page=99999999999")]
    public async Task A_kind_or_a_sheet_that_is_none_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Get($"/en/sources?{query}")).Status);

    [Fact]
    public async Task A_source_names_the_pages_that_use_it_by_section_and_says_what_for()
    {
        var text = fixture.Text("en");
        var page = await fixture.Get("/en/sources/south-post-2020");

        var uses = page.All(".uses li").ToDictionary(item => item.QuerySelector("a")!.GetAttribute("href")!, item => item.QuerySelector(".status") is { } role ? Answer.Clean(role.TextContent) : "");
        Assert.Equal(text["source.role.spreads.here"], uses["/en/fact-checks/on-the-hill"]);
        Assert.Equal(text["source.role.differs.here"], uses["/en/secretaries-general/bram-selatan"]);
        Assert.Equal("", uses["/en/questions/how-many-staff"]);
        Assert.Equal(text["source.uses.articles"], page.Words("section h3"));
        Assert.Equal(page.All("section h3").Count(), page.All(".uses").Count());
    }

    [Fact]
    public async Task A_source_says_what_its_rank_means()
    {
        var page = await fixture.Get("/en/sources/harbour-agreement");

        Assert.Contains(fixture.Text("en")["source.kind.primary.means"], page.Words(".values dd"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_read_or_has_no_address_says_so()
    {
        var text = site.Text("en");
        foreach (var source in site.Catalog.All<Source>().Where(source => source.Unread || source.Url is null))
        {
            var page = await site.Get($"/en/sources/{source.Id}");

            Assert.Contains(text[source.Unread ? "source.unread" : "source.address.none.means"], page.Words(".head .status"), StringComparison.Ordinal);
        }
    }
}
