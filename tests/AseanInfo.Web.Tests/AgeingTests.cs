using System.Globalization;
using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>What readers see of the age of statements: on the day of the research, and with the clock moved on.</summary>
[Collection(Sites.Name)]
public sealed class AgeingTests(FixtureSite site, LaterSite later)
{
    // The marks of age are spans; other doubts are paragraphs.
    private const string DueMark = "span.status.due";

    [Fact]
    public async Task On_the_day_of_the_research_nothing_is_due()
    {
        var pages = await site.Pages;

        Faults.None(pages.Values.Where(page => page.All(DueMark).Any()).Select(page => page.Path));
    }

    [Theory]
    [InlineData("/en/location", "2027-05-23")]
    [InlineData("/id/location", "2027-05-23")]
    [InlineData("/en", "2027-05-23")]
    [InlineData("/en/contact", "2027-05-23")]
    [InlineData("/en/divisions", "2027-02-22")]
    [InlineData("/en/divisions/lighthouse-division", "2027-02-22")]
    [InlineData("/en/member-states/northland", "2027-11-24")]
    [InlineData("/en/member-states/compare", "2027-11-24")]
    [InlineData("/en/secretaries-general", "2027-02-22")]
    [InlineData("/en/secretaries-general/cora-timur", "2027-02-22")]
    public async Task Four_hundred_days_on_the_site_answers_and_says_what_is_due(string path, string day)
    {
        var text = later.Text(path[1..3]);
        var words = text.Format("due.since", ("date", text.Formats.Date(DateOnly.Parse(day, CultureInfo.InvariantCulture))));
        var page = await later.Get(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(page.All(DueMark), mark => Answer.Clean(mark.TextContent).StartsWith(words, StringComparison.Ordinal));
        Assert.All(page.All(DueMark), mark => Assert.NotNull(mark.QuerySelector("svg + span > time[datetime]")));
    }

    [Fact]
    public async Task A_past_day_is_not_about_the_age_of_what_we_know()
    {
        var page = await later.Get("/en/divisions?asOf=2024-06-01");

        Assert.Empty(page.All(DueMark));
    }

    [Fact]
    public async Task A_figure_of_which_nothing_newer_was_found_says_so_first_and_is_never_set_large()
    {
        var home = await site.Get("/en");

        var staff = Assert.Single(home.All(".facts > div"), fact => fact.TextContent.Contains("about 40", StringComparison.Ordinal));
        Assert.Equal(site.Text("en").Format("due.old.none", ("date", "2020")), Answer.Clean(staff.QuerySelector("dd p")?.TextContent));
        Assert.Null(staff.QuerySelector(".n"));
    }

    [Fact]
    public async Task The_address_card_says_how_many_sources_agree_when_it_was_checked_and_is_due_and_who_differs()
    {
        var address = site.Catalog.Office.Address;
        var text = site.Text("en");
        var card = (await site.Get("/en")).Words(".address .foot");
        var next = text.Format("due.next", ("checked", text.Formats.Date(new(2026, 11, 24))), ("date", text.Formats.Date(new(2027, 5, 23))));

        Assert.Contains(text.Format("due.agree", ("count", $"{address.Sources.Count}")), card, StringComparison.Ordinal);
        Assert.Contains(next, card, StringComparison.Ordinal);
        Assert.Equal(address.Conflict is not null, card.Contains(text["conflict.disagreement"], StringComparison.Ordinal));
        Assert.All(address.Conflict?.Others ?? [], other => Assert.Contains(other.Value.In("en"), card, StringComparison.Ordinal));
    }
}
