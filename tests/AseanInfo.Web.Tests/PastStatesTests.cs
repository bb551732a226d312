namespace AseanInfo.Web.Tests;

/// <summary>What the pages of the member states say of a past day: what is known for that day, and nothing of the newest days.</summary>
[Collection(Sites.Name)]
public sealed class PastStatesTests(FixtureSite site)
{
    [Theory]
    [InlineData("en", "North Haven", "Ice Port")]
    [InlineData("id", "Teluk Utara", "Pelabuhan Es")]
    public async Task A_past_day_shows_the_capital_of_that_day_wherever_it_stands(string locale, string newest, string former)
    {
        (string Page, string At)[] pages = [("member-states", "#northland"), ("member-states/northland", ".answer"), ("member-states/compare", "tbody")];
        foreach (var (path, at) in pages)
        {
            var words = (await site.Get($"/{locale}/{path}?asOf=1976-06-23")).Words(at);

            Assert.Contains(former, words, StringComparison.Ordinal);
            Assert.DoesNotContain(newest, words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_state_that_is_no_member_yet_bears_the_name_of_the_day_and_has_no_leaders_flag_or_order_of_accession()
    {
        var text = site.Text("en");
        var page = await site.Get("/en/member-states/eastisle?asOf=1979-06-07");

        Assert.Equal("The Isle", page.Words("h1"));
        Assert.Equal([text["memberState.aseanStatus"], text["memberState.names.official"], text["memberState.capital"]], page.All(".values dt").Select(label => Answer.Clean(label.TextContent)));
        Assert.Empty(page.All(".head img, .local"));
    }

    [Fact]
    public async Task A_flag_of_another_design_stands_in_words_and_not_as_the_newest_picture()
    {
        var before = await site.Get("/en/member-states/northland?asOf=1969-12-31");
        var after = await site.Get("/en/member-states/northland?asOf=1970-12-31");

        Assert.Empty(before.All(".head img"));
        Assert.Contains("a white ship on blue", before.Words("main"), StringComparison.Ordinal);
        Assert.Single(after.All(".head img"));
        Assert.DoesNotContain(site.Text("en")["memberState.flag"], after.All(".values dt").Select(label => Answer.Clean(label.TextContent)));
    }

    [Theory]
    [InlineData("1998-11-11", "King Olaf")]
    [InlineData("1998-11-12", "Queen Astrid")]
    public async Task A_past_day_names_the_head_of_state_of_that_day(string day, string name)
    {
        var page = await site.Get($"/en/member-states/northland?asOf={day}");

        Assert.StartsWith(name, ValueOf(page, "memberState.headOfState"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1998-12-31", "memberState.unknownThen")]
    [InlineData("2000-01-01", "memberState.unknownThen")]
    [InlineData("2021-09-15", "memberState.inexact")]
    public async Task What_is_not_known_for_a_past_day_is_said_to_be_not_known(string day, string key)
    {
        var page = await site.Get($"/en/member-states/northland?asOf={day}");

        Assert.Contains(site.Text("en")[key], ValueOf(page, "memberState.headOfGovernment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_name_leads_to_a_day_on_which_the_state_bore_it()
    {
        var page = await site.Get("/en/member-states/eastisle");
        var link = Assert.Single(page.All(".values a"), link => link.TextContent.StartsWith("Isle Colony", StringComparison.Ordinal));

        Assert.Contains("Isle Colony", ValueOf(await site.Get(link.GetAttribute("href")!), "memberState.names.official"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?asOf=1975-01-01", false)]
    [InlineData("", true)]
    public async Task What_is_remarked_of_a_capital_in_motion_stands_on_the_newest_days_alone(string query, bool stands)
    {
        var value = ValueOf(await site.Get($"/en/member-states/southsea{query}"), "memberState.capital");

        Assert.StartsWith("Port Middle", value, StringComparison.Ordinal);
        Assert.Equal(stands, value.Contains("A move is planned.", StringComparison.Ordinal));
    }

    private string ValueOf(Answer page, string key) => string.Join(' ', page.All(".values > div")
        .Where(row => Answer.Clean(row.QuerySelector("dt")!.TextContent) == site.Text("en")[key])
        .Select(row => Answer.Clean(row.QuerySelector("dd")!.TextContent)));
}
