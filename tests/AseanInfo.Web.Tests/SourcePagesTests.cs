using System.Net;
using AseanInfo.Content.Sources;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class SourcePagesTests(RealSite site, FixtureSite fixture)
{
    [Fact]
    public async Task A_kind_shows_its_sources_and_is_marked()
    {
        foreach (var kind in Enum.GetValues<SourceKind>())
        {
            var address = $"/en/sources?kind={kind.ToString().ToLowerInvariant()}";
            var page = await site.Get(address);

            Assert.Equal(
                site.Catalog.Sources.Where(source => source.Kind == kind).Select(source => $"/en/sources/{source.Id}").Order(),
                page.All("section .plain a").Select(link => link.GetAttribute("href")!).Order());
            Assert.Equal(address, Assert.Single(page.All(".filter [aria-current]")).GetAttribute("href"));
        }
    }

    [Fact]
    public async Task A_kind_that_is_none_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Get("/en/sources?kind=rumour")).Status);

    [Fact]
    public async Task The_list_of_all_stays_below_200_bytes_a_source()
    {
        var page = await site.Get("/en/sources");

        Assert.InRange(page.Text.Length / site.Catalog.Sources.Count, 1, 200);
    }

    [Fact]
    public async Task A_source_names_the_pages_that_use_it_by_section_and_says_what_for()
    {
        var page = await fixture.Get("/en/sources/south-post-2020");

        var uses = page.All(".uses li").ToDictionary(item => item.QuerySelector("a")!.GetAttribute("href")!, item => item.QuerySelector(".status") is { } role ? Answer.Clean(role.TextContent) : "");
        Assert.Equal("the claim was read there", uses["/en/fact-checks/on-the-hill"]);
        Assert.Equal("says otherwise", uses["/en/secretaries-general/bram-selatan"]);
        Assert.Equal("", uses["/en/questions/how-many-staff"]);
        Assert.Equal("Articles and sections", page.Words("section h3"));
        Assert.Equal(page.All("section h3").Count(), page.All(".uses").Count());
    }

    [Fact]
    public async Task A_source_says_what_its_rank_means()
    {
        var page = await fixture.Get("/en/sources/harbour-agreement");

        Assert.Contains("Rank A", page.Words(".values dd"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_read_or_has_no_address_says_so()
    {
        foreach (var source in site.Catalog.Sources.Where(source => source.Unread || source.Url is null))
        {
            var page = await site.Get($"/en/sources/{source.Id}");

            Assert.Contains("supports nothing on its own", page.Words(".head .status"), StringComparison.Ordinal);
        }
    }
}
