using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class PageContextTests(FixtureSite site)
{
    [Theory]
    [InlineData("2026-11-24T16:59:59Z", "2026-11-24")]
    [InlineData("2026-11-24T17:00:00Z", "2026-11-25")]
    [InlineData("2026-12-31T17:00:00Z", "2027-01-01")]
    public void A_day_begins_when_it_begins_in_jakarta(string instant, string day)
    {
        var page = At(instant, "");

        Assert.Equal(DateOnly.Parse(day, null), page.Today);
        Assert.Equal(page.Today, page.AsOf);
        Assert.False(page.IsPast);
    }

    [Fact]
    public void The_new_day_can_be_asked_for_as_soon_as_it_begins()
    {
        Assert.False(At("2026-11-24T16:59:59Z", "?asOf=2026-11-25").AsOfIsValid);
        Assert.True(At("2026-11-24T17:00:00Z", "?asOf=2026-11-25").AsOfIsValid);
        Assert.True(At("2026-11-24T17:00:00Z", "?asOf=2026-11-24").IsPast);
    }

    private PageContext At(string instant, string query)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/en/divisions";
        context.Request.QueryString = new(query);
        return new(
            new HttpContextAccessor { HttpContext = context },
            site.Catalog,
            site.Services.GetRequiredService<SourceService>(),
            site.Services.GetRequiredService<FactService>(),
            site.Services.GetRequiredService<GlossaryService>(),
            new FixedClock(DateTimeOffset.Parse(instant, null)));
    }
}
