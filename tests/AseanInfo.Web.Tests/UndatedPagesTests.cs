using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>A page that speaks of no day but the reader's own does not pretend to: it sheds the day of its address.</summary>
[Collection(Sites.Name)]
public sealed class UndatedPagesTests(FixtureSite site)
{
    [Theory]
    [InlineData("/en/history?asOf=1999-01-01", "/en/history")]
    [InlineData("/?asOf=1999-01-01", "/")]
    [InlineData("/id?asOf=never", "/id")]
    [InlineData("/id/fact-checks?verdict=false&asOf=1999-01-01", "/id/fact-checks?verdict=false")]
    [InlineData("/en/on-date?asOf=1999-01-01&date=1984-01-07", "/en/on-date?date=1984-01-07")]
    [InlineData("/en/sources/almanac-2024?asOf=1999-01-01", "/en/sources/almanac-2024")]
    public async Task It_leads_to_itself_without_the_day(string path, string address)
    {
        var answer = await site.Get(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(address, answer.Header("Location"));
    }

    [Theory]
    [InlineData("/en/no-such-page?asOf=1999-01-01", HttpStatusCode.NotFound)]
    [InlineData("/en/fact-checks?verdict=nope&asOf=1999-01-01", HttpStatusCode.BadRequest)]
    public async Task What_is_no_page_stays_what_it_is(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await site.Get(path)).Status);

    [Fact]
    public async Task On_the_page_of_a_past_day_nothing_is_said_to_be_old()
    {
        var past = await site.Get("/en/on-date?date=2023-06-01");
        var other = await site.Get("/en/divisions?asOf=2023-06-01");

        Assert.Empty(past.All("span.status.age, span.status.due"));
        Assert.Empty(other.All("span.status.age, span.status.due"));
    }
}
