using System.Net;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class OnDatePagesTests(RealSite site)
{
    [Fact]
    public async Task The_day_before_cambodia_joined_has_nine_members_severino_and_the_house_of_1981()
    {
        var page = await site.Get("/en/on-date?date=1999-04-29");

        Assert.Equal("ASEAN on 29 April 1999", page.Words("h1"));
        Assert.Contains("9 members", page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("Severino", page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("Sisingamangaraja", page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("Myanmar: you are here", page.Words(".growth [aria-current]"), StringComparison.Ordinal);
        Assert.Equal(["10", "11"], page.All(".growth .not-yet b").Select(step => step.TextContent));
    }

    [Theory]
    [InlineData("en", "No one is recorded as Secretary-General between Umarjadi Njotowijono, whose term ended on 30 June 1978, and Ali bin Abdullah, whose term began on 10 July 1978.")]
    [InlineData("id", "Tidak seorang pun tercatat sebagai Sekretaris Jenderal di antara Umarjadi Njotowijono, yang masa jabatannya berakhir pada 30 Juni 1978, dan Ali bin Abdullah, yang mulai menjabat pada 10 Juli 1978.")]
    public async Task A_day_between_two_terms_says_that_no_one_is_recorded(string locale, string words) =>
        Assert.Contains(words, (await site.Get($"/{locale}/on-date?date=1978-07-05")).Words(".answer"), StringComparison.Ordinal);

    [Fact]
    public async Task Those_that_joined_on_the_day_are_named()
    {
        var page = await site.Get("/en/on-date?date=1997-07-23");

        Assert.Contains("Joined that day: Lao PDR, Myanmar.", page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("joined on that day", page.Words(".growth [aria-current]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1976-06-06", "There was no Secretariat yet, and no Secretary-General.")]
    [InlineData("1967-08-08", "It was founded on that day.")]
    [InlineData("1967-08-07", "There was no ASEAN yet: it was founded on 8 August 1967.")]
    [InlineData("1900-01-01", "There was no ASEAN yet: it was founded on 8 August 1967.")]
    public async Task Before_something_began_the_page_says_so(string day, string words)
    {
        var page = await site.Get($"/en/on-date?date={day}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Words(".answer"), StringComparison.Ordinal);
        Assert.Contains("The Secretariat at 70A Jalan Sisingamangaraja", page.Words("section[aria-labelledby=not-yet]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1961-07-30", false)]
    [InlineData("1961-07-31", true)]
    [InlineData("1967-08-07", true)]
    public async Task The_forerunner_is_shown_from_its_day_until_asean_begins(string day, bool isShown) =>
        Assert.Equal(isShown, (await site.Get($"/en/on-date?date={day}")).Words("section .event").Contains("Association of Southeast Asia", StringComparison.Ordinal));

    [Fact]
    public async Task Without_a_day_the_page_shows_the_newest_one_without_a_bar()
    {
        var page = await site.Get("/id/on-date");

        Assert.Empty(page.All(".past-day"));
        Assert.Equal("2026-11-24", page.Document.QuerySelector("#date")?.GetAttribute("value"));
        Assert.Contains("Kao Kim Hourn", page.Words(".thennow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_to_pages_as_of_the_day_and_all_answer()
    {
        var links = (await site.Get("/en/on-date?date=2015-06-01")).All("main a[href^='/'][href*='?']").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.Contains("/en/member-states?asOf=2015-06-01", links);
        Assert.Contains("/en/secretaries-general/le-luong-minh?asOf=2015-06-01", links);
        Assert.Contains("/en/divisions/apsc-department?asOf=2015-06-01", links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Get(link)).Status);
        }
    }

    [Fact]
    public async Task Every_day_has_the_one_address_without_a_day_as_canonical()
    {
        var page = await site.Get("/id/on-date?date=1999-04-29");

        Assert.Equal($"{Site.Host}/id/on-date", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("/en/on-date?date=1999-04-29", page.Document.QuerySelector(".lang a[hreflang=en]")?.GetAttribute("href"));
        Assert.Contains("/id/on-date?date=1999-04-29", page.Words(".endnotes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_ninety_seventh_day_answers()
    {
        var failures = new List<string>();
        for (var (day, locale) = (new DateOnly(1967, 1, 1), "en"); day <= new DateOnly(2026, 11, 24); day = day.AddDays(97), locale = locale == "en" ? "id" : "en")
        {
            var page = await site.Get($"/{locale}/on-date?date={day:yyyy-MM-dd}");
            if (page.Status != HttpStatusCode.OK || page.All("h1").Count() != 1 || page.All("[id]").GroupBy(element => element.Id).Any(group => group.Count() > 1))
            {
                failures.Add($"{page.Path}: {page.Status}");
            }
        }

        Faults.None(failures);
    }
}
