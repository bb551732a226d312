using System.Net;
using AngleSharp.Dom;
using AseanInfo.Content.MemberStates;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class MemberStatesPagesTests(FixtureSite site, RealSite real)
{
    [Theory]
    [InlineData("/en/member-states", 3)]
    [InlineData("/id/member-states", 3)]
    [InlineData("/en/member-states?asOf=2026-11-24", 3)]
    [InlineData("/en/member-states?asOf=1984-01-07", 3)]
    [InlineData("/en/member-states?asOf=1984-01-06", 2)]
    [InlineData("/id/member-states?asOf=1984-01-06", 2)]
    [InlineData("/en/member-states?asOf=1967-08-08", 2)]
    public async Task The_list_shows_the_members_of_the_day(string path, int members)
    {
        var page = await site.Get(path);

        Assert.Equal(members, page.All(".states > li.state[id]").Count());
        Assert.Equal(members, page.All("svg.map a").Count());
    }

    [Theory]
    [InlineData("/en/member-states")]
    [InlineData("/id/member-states")]
    public async Task The_members_stand_in_the_english_order_in_every_language(string path)
    {
        Assert.Equal(["eastisle", "northland", "southsea"], (await site.Get(path)).All(".states > li[id]").Select(card => card.Id));
        Assert.Equal(
            real.Catalog.All<MemberState>().OrderBy(state => state.Names.Short.In("en"), StringComparer.Ordinal).Select(state => state.Id),
            (await real.Get(path)).All(".states > li[id]").Select(card => card.Id));
    }

    [Theory]
    [InlineData("/en/member-states")]
    [InlineData("/id/member-states/northland")]
    [InlineData("/en/member-states/compare")]
    [InlineData("/en/divisions")]
    [InlineData("/id/divisions/harbour-department")]
    [InlineData("/en/secretaries-general")]
    [InlineData("/id/secretaries-general/ada-nordin")]
    public async Task A_past_day_is_named_above_the_page_with_the_way_back(string path)
    {
        var page = await site.Get($"{path}?asOf=1999-03-02");

        var bar = Assert.Single(page.All(".past-day[role=note]"));
        Assert.Equal("1999-03-02", bar.QuerySelector("time")?.GetAttribute("datetime"));
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
    public async Task The_key_of_the_map_names_the_years_of_the_founders_of_those_between_and_of_the_newest()
    {
        var years = real.Catalog.All<MemberState>().Select(state => state.Accession.Date).Distinct().Order().Select(day => $"{day.Year}").ToList();
        var text = real.Catalog.TextIn(real.Catalog.FindLocale("en")!);
        var page = await real.Get("/en/member-states");

        Assert.Equal(text.Format("key.founder", ("year", years[0])), page.Words(".key .first"));
        Assert.Equal(text.Format("key.joined", ("from", years[1]), ("until", years[^2])), page.Words(".key .joined"));
        Assert.Equal(text.Format("key.newest", ("year", years[^1])), page.Words(".key .newest"));
    }

    [Fact]
    public async Task A_past_page_is_canonical_at_the_address_without_the_date()
    {
        var page = await site.Get("/en/member-states?asOf=1970-01-01");

        Assert.Equal($"{TestSite.Host}/en/member-states", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Links_from_a_past_page_keep_the_day()
    {
        var page = await site.Get("/en/member-states?asOf=1970-01-01");

        Assert.All(page.All(".states h3 a"), link => Assert.EndsWith("?asOf=1970-01-01", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task From_the_day_of_its_accession_a_state_is_a_member_and_not_before(string locale)
    {
        var text = site.Text(locale);
        var (eve, day) = (text.Formats.Date(new(1984, 1, 6)), text.Formats.Date(new(1984, 1, 7)));
        var before = await site.Get($"/{locale}/member-states/eastisle?asOf=1984-01-06");
        var page = await site.Get($"/{locale}/member-states/eastisle?asOf=1984-01-07");

        Assert.StartsWith(text.Format("memberState.answer.notYet", ("asOf", eve), ("date", day)), before.Words(".answer"), StringComparison.Ordinal);
        Assert.StartsWith(text.Format("memberState.answer", ("date", day)).Split('{')[0], page.Words(".answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_shows_every_line_of_a_value()
    {
        var page = await site.Get("/en/member-states/compare?states=id");

        Assert.Contains("UTC+09:00 (SRT): the reefs", page.Words("tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("states=bn,id")]
    [InlineData("states=bn&states=id")]
    public async Task A_comparison_shows_the_values_of_the_states_that_the_reader_chose(string query)
    {
        var text = site.Text("en");
        var page = await site.Get($"/en/member-states/compare?{query}");
        var rows = page.All("tbody tr").ToDictionary(row => row.Children[0].TextContent, row => row.Children.Skip(1).Select(FirstLine).ToList());

        Assert.Equal(["Eastisle", "Southsea"], page.All("thead a").Select(state => state.TextContent));
        Assert.Equal([$"East Rock ({Point("4.50", "north", "114.50")})", $"Port Middle ({Point("6.20", "south", "106.80")})"], rows[text["memberState.capital"]]);
        Assert.Equal(["+0003", "+0002"], rows[text["memberState.callingCode"]]);
        Assert.Equal(["1,200 km²", "1,890,000 km²"], rows[text["memberState.area"]]);
        Assert.Equal(["bn", "id"], page.All("input[name=states][checked]").Select(box => box.GetAttribute("value")));

        string Point(string latitude, string side, string longitude) =>
            text.Format("memberState.point", ("latitude", latitude), ("ns", text[side]), ("longitude", longitude), ("ew", text["east"]));

        static string FirstLine(IElement cell) => Answer.Clean(cell.QuerySelector("span")!.TextContent);
    }

    [Fact]
    public async Task A_comparison_of_nothing_shows_all()
    {
        var page = await real.Get("/en/member-states/compare");

        Assert.Equal(real.Catalog.All<MemberState>().Count, page.All("thead a").Count());
        Assert.All(page.All("tbody tr"), row => Assert.Equal(real.Catalog.All<MemberState>().Count + 1, row.Children.Length));
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("bn,atlantis")]
    [InlineData("<script>")]
    public async Task A_comparison_with_an_unknown_state_is_refused(string states)
    {
        var page = await site.Get($"/en/member-states/compare?states={Uri.EscapeDataString(states)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }
}
