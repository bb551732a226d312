using System.Net;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class MemberStatesPagesTests(RealSite site)
{
    [Theory]
    [InlineData("/en/member-states", 11)]
    [InlineData("/id/member-states", 11)]
    [InlineData("/en/member-states?asOf=2026-11-24", 11)]
    [InlineData("/en/member-states?asOf=2025-10-26", 11)]
    [InlineData("/en/member-states?asOf=2025-10-25", 10)]
    [InlineData("/id/member-states?asOf=2025-10-25", 10)]
    [InlineData("/en/member-states?asOf=1999-04-29", 9)]
    [InlineData("/en/member-states?asOf=1999-04-30", 10)]
    [InlineData("/en/member-states?asOf=1970-01-01", 5)]
    [InlineData("/en/member-states?asOf=1967-08-08", 5)]
    public async Task The_list_shows_the_members_of_the_day(string path, int members)
    {
        var page = await site.Get(path);

        Assert.Equal(members, page.All(".states > li.state[id]").Count());
        Assert.Equal(members, page.All("svg.map a").Count());
    }

    [Fact]
    public async Task The_members_stand_in_the_english_order_in_every_language()
    {
        var english = await site.Get("/en/member-states");
        var indonesian = await site.Get("/id/member-states");

        Assert.Equal(english.All(".states > li[id]").Select(card => card.Id), indonesian.All(".states > li[id]").Select(card => card.Id));
        Assert.Equal("brunei-darussalam", english.All(".states > li[id]").First().Id);
        Assert.Equal("viet-nam", english.All(".states > li[id]").Last().Id);
    }

    [Theory]
    [InlineData("/en/member-states")]
    [InlineData("/id/member-states/viet-nam")]
    [InlineData("/en/member-states/compare")]
    [InlineData("/en/divisions")]
    [InlineData("/id/divisions/apsc-department")]
    [InlineData("/en/secretaries-general")]
    [InlineData("/id/secretaries-general/ali-abdullah")]
    public async Task A_past_day_is_named_above_the_page_with_the_way_back(string path)
    {
        var page = await site.Get($"{path}?asOf=2025-10-25");

        var bar = Assert.Single(page.All(".past-day[role=note]"));
        Assert.Equal("2025-10-25", bar.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Equal(path, bar.QuerySelector("a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/member-states")]
    [InlineData("/en/member-states?asOf=2026-11-24")]
    public async Task The_day_of_the_reader_is_not_past(string path)
    {
        var page = await site.Get(path);

        Assert.Empty(page.All(".past-day[role=note]"));
    }

    [Fact]
    public async Task A_past_page_is_canonical_at_the_address_without_the_date()
    {
        var page = await site.Get("/en/member-states?asOf=1970-01-01");

        Assert.Equal($"{Site.Host}/en/member-states", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Links_from_a_past_page_keep_the_day()
    {
        var page = await site.Get("/en/member-states?asOf=1970-01-01");

        Assert.All(page.All(".states h3 a"), link => Assert.EndsWith("?asOf=1970-01-01", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/en/member-states/timor-leste?asOf=2025-10-25", "Not a member of ASEAN on 25 October 2025; it joined on 26 October 2025.")]
    [InlineData("/en/member-states/brunei-darussalam?asOf=1984-01-06", "Not a member of ASEAN on 6 January 1984; it joined on 7 January 1984.")]
    public async Task Before_its_accession_a_state_is_no_member(string path, string answer)
    {
        var page = await site.Get(path);

        Assert.Contains(answer, page.Words(".answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_day_of_its_accession_a_state_is_a_member()
    {
        var page = await site.Get("/en/member-states/timor-leste?asOf=2025-10-26");

        Assert.Contains("Member of ASEAN since 26 October 2025", page.Words(".answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_shows_the_states_that_the_reader_chose()
    {
        var comma = await site.Get("/en/member-states/compare?states=id,tl,vn");
        var form = await site.Get("/en/member-states/compare?states=id&states=tl&states=vn");

        Assert.Equal(["Indonesia", "Timor-Leste", "Viet Nam"], comma.All("thead a").Select(state => state.TextContent));
        Assert.Equal(comma.All("tbody tr").Select(row => row.TextContent), form.All("tbody tr").Select(row => row.TextContent));
        Assert.Equal(3, comma.All("input[name=states][checked]").Count());
    }

    [Fact]
    public async Task A_comparison_of_nothing_shows_all()
    {
        var page = await site.Get("/en/member-states/compare");

        Assert.Equal(11, page.All("thead a").Count());
        Assert.All(page.All("tbody tr"), row => Assert.Equal(12, row.Children.Length));
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("id,atlantis")]
    [InlineData("<script>")]
    public async Task A_comparison_with_an_unknown_state_is_refused(string states)
    {
        var page = await site.Get($"/en/member-states/compare?states={Uri.EscapeDataString(states)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }
}
