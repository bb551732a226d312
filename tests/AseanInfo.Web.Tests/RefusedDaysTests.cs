using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>What a reader gets who asks for a day that cannot be shown.</summary>
[Collection(Sites.Name)]
public sealed class RefusedDaysTests(FixtureSite site)
{
    [Theory]
    [InlineData("tomorrow", "form")]
    [InlineData("1999-02-30", "form")]
    [InlineData("30-04-1999", "form")]
    [InlineData("1999", "form")]
    [InlineData("", "form")]
    [InlineData("2026-11-25", "future")]
    [InlineData("2027-01-01", "future")]
    [InlineData("1899-12-31", "early")]
    [InlineData("<b>1999</b>", "form")]
    public async Task It_is_refused_in_the_readers_language_with_what_is_accepted_and_the_form(string written, string reason)
    {
        foreach (var locale in new[] { "en", "id" })
        {
            var text = site.Text(locale);
            var page = await site.Get($"/{locale}/on-date?date={Uri.EscapeDataString(written)}");

            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Equal(locale, page.Language);
            Assert.Equal(text[$"refused.day.{reason}"], page.Words(".answer"));
            Assert.Equal(written, page.Words("q"));
            Assert.Equal(["1900-01-01", "2026-11-24", "1967-08-08"], page.All(".hint time").Select(time => time.GetAttribute("datetime")));
            Assert.Single(page.All($"form[action='/{locale}/on-date'] input[name=date]"));
            Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task A_long_text_is_shown_shortened()
    {
        var page = await site.Get($"/en/on-date?date={new string('9', 3000)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.InRange(page.Words("q").Length, 10, 100);
    }

    [Theory]
    [InlineData("?date=1999-04-30&date=1999-04-29")]
    [InlineData("?date")]
    [InlineData("?date=%00")]
    public async Task A_strange_query_is_refused_too(string query) =>
        Assert.Equal(400, (await site.SendRaw("GET", "/en/on-date", query)).StatusCode);
}
