using System.Net;
using AngleSharp.Dom;
using AseanInfo.Content.Time;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class OnDatePagesTests(FixtureSite site)
{
    [Fact]
    public async Task The_day_before_the_third_joined_is_told_in_sentences_and_on_the_stair()
    {
        var page = await site.Get("/en/on-date?date=1984-01-06");

        var text = site.Text("en");
        Assert.Equal(text.Format("onDate.title", ("date", text.Formats.Date(new(1984, 1, 6)))), page.Words("h1"));
        Assert.Contains(text.Format("onDate.members", ("count", "2")), page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("Bram Selatan", page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("12A Jalan Kapal, Port Middle", page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains($"Northland, Southsea: {text["onDate.stair.here"]}", page.Words(".growth [aria-current]"), StringComparison.Ordinal);
        Assert.Equal(["3"], page.All(".growth .not-yet b").Select(step => step.TextContent));
    }

    [Fact]
    public async Task What_was_stands_beside_what_is_value_by_value()
    {
        var page = await site.Get("/en/on-date?date=1980-05-01");

        var rows = page.All(".thennow tbody tr").ToDictionary(row => row.Children[0].TextContent, row => (Then: Lines(row.Children[1]), Now: Lines(row.Children[2])));
        var text = site.Text("en");
        var (members, leader, seat) = (text["onDate.row.members"], text["onDate.row.secretaryGeneral"], text["onDate.row.seat"]);
        Assert.Equal([text.Formats.Date(new(1980, 5, 1)), text.Formats.Date(new(2026, 11, 24))], page.All(".thennow thead th").Skip(1).Select(head => head.TextContent));
        Assert.Equal("2", rows[members].Then);
        Assert.Equal("3", rows[members].Now);
        Assert.Equal("Bram Selatan", rows[leader].Then);
        Assert.Equal("Cora Timur", rows[leader].Now);
        Assert.Equal("1 Jalan Dermaga, Port Middle", rows[seat].Then);
        Assert.Equal("12A Jalan Kapal, Port Middle", rows[seat].Now);
        Assert.Equal("Eastisle", rows[text["onDate.row.chair"]].Now);

        static string Lines(IElement cell) => string.Join(" / ", cell.Children.Where(line => line.LocalName == "p").Select(Line));

        // The words without the mark of the source and the remark.
        static string Line(IElement line) => Answer.Clean(string.Concat(line.ChildNodes.Where(node => node is not IElement { LocalName: "sup" or "small" }).Select(node => node.TextContent)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task A_day_between_two_terms_says_that_no_one_is_recorded(string locale)
    {
        var text = site.Text(locale);
        var words = text.Format(
            "onDate.gap",
            ("before", "Ada Nordin"),
            ("until", text.Formats.Date(new(1979, 6, 6))),
            ("after", "Bram Selatan"),
            ("from", text.Formats.Date(new(1980, 1, 1))));

        Assert.Contains(words, (await site.Get($"/{locale}/on-date?date=1979-07-05")).Words(".answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_joined_on_the_day_are_named()
    {
        var page = await site.Get("/en/on-date?date=1984-01-07");

        Assert.Contains(site.Text("en").Format("onDate.joined", ("names", "Eastisle")), page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains(site.Text("en")["onDate.stair.joined"], page.Words(".growth [aria-current]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1976-06-06", "onDate.foundedSecretariat")]
    [InlineData("1976-02-24", "onDate.foundedSecretariat")]
    [InlineData("1976-02-23", "onDate.noSecretariat")]
    [InlineData("1967-08-08", "onDate.founded")]
    [InlineData("1967-08-07", "onDate.before")]
    [InlineData("1900-01-01", "onDate.before")]
    public async Task Before_something_began_the_page_says_so(string day, string key)
    {
        var text = site.Text("en");
        var words = text.Format(key, ("date", text.Formats.Date(new(1967, 8, 8))), ("when", text.Formats.Date(new(1976, 2, 24))));
        var page = await site.Get($"/en/on-date?date={day}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains(text.Format("onDate.begin.seat", ("address", "12A Jalan Kapal")), page.Words("section[aria-labelledby=not-yet]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1961-07-30", false)]
    [InlineData("1961-07-31", true)]
    [InlineData("1967-08-07", true)]
    public async Task What_came_before_is_shown_from_its_day_until_asean_begins(string day, bool isShown)
    {
        using var content = new PlantedContent().Append("data/timeline.yml", """

            - id: rope-league
              date: 1961-07-31
              theme: community
              text: { en: The Rope League meets., id: Liga Tali bertemu. }
              sources: [almanac-2024]
              confidence: high

            """);
        using var planted = new TestSite(content.Root);

        Assert.Equal(isShown, (await planted.Get($"/en/on-date?date={day}")).Words("section .event").Contains("The Rope League meets", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_day_the_page_shows_the_newest_one_without_a_bar()
    {
        var page = await site.Get("/id/on-date");

        Assert.Empty(page.All(".past-day"));
        Assert.Equal("2026-11-24", page.Document.QuerySelector("#date")?.GetAttribute("value"));
        Assert.Contains("Cora Timur", page.Words(".thennow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_to_pages_as_of_the_day_and_all_answer()
    {
        var links = (await site.Get("/en/on-date?date=2015-06-01")).All("main a[href^='/'][href*='?']").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.Contains("/en/member-states?asOf=2015-06-01", links);
        Assert.Contains("/en/secretaries-general/cora-timur?asOf=2015-06-01", links);
        Assert.Contains("/en/divisions/harbour-department?asOf=2015-06-01", links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Get(link)).Status);
        }
    }

    [Fact]
    public async Task Every_day_has_the_one_address_without_a_day_as_canonical()
    {
        var page = await site.Get("/id/on-date?date=1999-04-29");

        Assert.Equal($"{TestSite.Host}/id/on-date", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("/en/on-date?date=1999-04-29", page.Document.QuerySelector(".lang a[hreflang=en]")?.GetAttribute("href"));
        Assert.Contains("/id/on-date?date=1999-04-29", page.Words(".endnotes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_ninety_seventh_day_answers()
    {
        var failures = new List<string>();
        for (var (day, locale) = (new DateOnly(1967, 1, 1), "en"); day <= FixedClock.Today; day = day.AddDays(97), locale = locale == "en" ? "id" : "en")
        {
            var page = await site.Get($"/{locale}/on-date?date={day:yyyy-MM-dd}");
            if (page.Status != HttpStatusCode.OK || page.All("h1").Count() != 1 || page.All("[id]").GroupBy(element => element.Id).Any(group => group.Count() > 1))
            {
                failures.Add($"{page.Path}: {page.Status}");
            }
        }

        Faults.None(failures);
    }

    [Fact]
    public async Task The_step_on_does_not_lead_to_a_day_that_has_not_come()
    {
        using var content = new PlantedContent();
        content.Replace("data/timeline.yml", "date: 1976-06-07", "date: 2027-03-01");
        using var planted = new TestSite(content.Root);

        var page = await planted.Get("/en/on-date");

        Assert.Equal(new PartialDate(2027, 3, 1), planted.Content.Days.On(FixedClock.Today).NextEvent?.Date);
        Assert.Empty(page.All(".near a[rel=next]"));
        Assert.Contains(planted.Text("en")["onDate.on.none"], page.Words(".near"), StringComparison.Ordinal);
    }
}
