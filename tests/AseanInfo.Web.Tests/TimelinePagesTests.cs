using System.Net;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Timeline;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class TimelinePagesTests(RealSite site, FixtureSite fixture)
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Every_event_is_there_under_its_decade_with_its_id_as_anchor(string locale)
    {
        var page = await site.Get($"/{locale}/timeline");

        Assert.Equal(site.Catalog.All<TimelineEvent>().Select(entry => entry.Id), page.All(".event").Select(entry => entry.Id));
        Assert.Equal(fixture.Text(locale).Format("timeline.decade", ("year", "1970")), (await fixture.Get($"/{locale}/timeline")).Words(".decade h2"));
        Assert.All(page.All(".event"), entry => Assert.NotNull(entry.QuerySelector("sup a")));
    }

    [Fact]
    public async Task A_theme_shows_its_events_and_is_marked()
    {
        foreach (var theme in Enum.GetValues<TimelineTheme>())
        {
            var word = theme.ToString().ToLowerInvariant();
            var page = await site.Get($"/en/timeline?theme={word}");

            Assert.Equal(site.Catalog.All<TimelineEvent>().Where(entry => entry.Theme == theme).Select(entry => entry.Id), page.All(".event").Select(entry => entry.Id));
            Assert.Equal($"/en/timeline?theme={word}", Assert.Single(page.All(".filter [aria-current]")).GetAttribute("href"));
            Assert.Equal($"{TestSite.Host}/en/timeline", page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData("en", "weather")]
    [InlineData("id", "3")]
    [InlineData("id", "<script>")]
    public async Task An_unknown_theme_is_refused_with_those_that_exist(string locale, string theme)
    {
        var page = await site.Get($"/{locale}/timeline?theme={Uri.EscapeDataString(theme)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(locale, page.Language);
        Assert.Equal(theme, page.Words("q"));
        Assert.Equal(Enum.GetValues<TimelineTheme>().Select(choice => $"?theme={Choice.Word(choice)}"), page.All("main li a[href^='?']").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.All("main script"));
    }

    [Theory]
    [InlineData("agreement", "1976-06-07", null)]
    [InlineData("quay-opened", "1981-05", "timeline.exact.month")]
    [InlineData("fair", "1999-03-01", null)]
    public async Task A_date_is_shown_as_exactly_as_it_is_known(string id, string datetime, string? missing)
    {
        var text = fixture.Text("en");
        var shown = text.Formats.ShortRange(fixture.Catalog.All<TimelineEvent>().Single(entry => entry.Id == id).Period);
        var page = await fixture.Get("/en/timeline");

        Assert.Equal(missing is null ? shown : $"{shown} {text[missing]}", page.Words($"#{id} .when"));
        Assert.Equal(datetime, page.Document.QuerySelector($"#{id} time")?.GetAttribute("datetime"));
    }

    [Fact]
    public async Task What_is_only_announced_is_marked_by_icon_and_words()
    {
        var text = fixture.Text("en");
        var page = await fixture.Get("/en/timeline");

        var ahead = Assert.Single(page.All(".event.ahead"));
        Assert.Equal("next-fair", ahead.Id);
        Assert.NotNull(ahead.QuerySelector(".status .i"));
        Assert.Contains($"{text["timeline.scheduled"]} {text.Format("asOf.short", ("date", text.Formats.Date(new(2024, 5))))}", Answer.Clean(ahead.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disagreement_stands_at_its_event() =>
        Assert.Contains("June 1981", (await fixture.Get("/en/timeline")).Words("#quay-opened .differ"), StringComparison.Ordinal);
}
