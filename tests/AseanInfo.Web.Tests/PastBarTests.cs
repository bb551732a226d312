namespace AseanInfo.Web.Tests;

/// <summary>A page that shows a past day says so, and leads back.</summary>
[Collection(Sites.Name)]
public sealed class PastBarTests(FixtureSite site)
{
    [Theory]
    [InlineData("member-states", "asOf")]
    [InlineData("member-states/northland", "asOf")]
    [InlineData("member-states/compare", "asOf")]
    [InlineData("divisions", "asOf")]
    [InlineData("divisions/harbour-department", "asOf")]
    [InlineData("secretaries-general", "asOf")]
    [InlineData("secretaries-general/bram-selatan", "asOf")]
    [InlineData("on-date", "date")]
    public async Task Every_page_of_a_past_day_has_the_bar_and_keeps_the_day_in_the_other_language(string key, string parameter)
    {
        foreach (var (locale, other) in new[] { ("en", "id"), ("id", "en") })
        {
            var page = await site.Get($"/{locale}/{key}?{parameter}=1999-03-02");

            var bar = Assert.Single(page.All(".past-day"));
            Assert.Equal("1999-03-02", bar.QuerySelector("time")?.GetAttribute("datetime"));
            Assert.Equal($"/{locale}/{key}", bar.QuerySelector("a")?.GetAttribute("href"));
            Assert.Equal($"/{other}/{key}?{parameter}=1999-03-02", page.Document.QuerySelector($".lang a[hreflang={other}]")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task No_page_of_the_newest_day_has_it() =>
        Faults.None((await site.Pages).Values.Where(page => page.All(".past-day").Any()).Select(page => page.Path));
}
