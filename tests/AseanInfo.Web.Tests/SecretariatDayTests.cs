using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>The reader's day is that of the Secretariat, whichever clock the server has.</summary>
public sealed class SecretariatDayTests
{
    [Theory]
    [InlineData("2026-11-24T16:59:59Z", "2026-11-24")]
    [InlineData("2026-11-24T17:00:00Z", "2026-11-25")]
    [InlineData("2026-12-31T17:00:00Z", "2027-01-01")]
    public async Task A_day_begins_when_it_begins_in_jakarta(string instant, string day)
    {
        using var site = At(instant);

        Assert.Equal(day, (await site.Get("/en/on-date")).Document.QuerySelector("#date")?.GetAttribute("value"));
        Assert.Empty((await site.Get($"/en/divisions?asOf={day}")).All(".past-day"));
    }

    [Fact]
    public async Task The_new_day_can_be_asked_for_as_soon_as_it_begins()
    {
        using var before = At("2026-11-24T16:59:59Z");
        using var after = At("2026-11-24T17:00:00Z");

        Assert.Equal(HttpStatusCode.BadRequest, (await before.Get("/en/divisions?asOf=2026-11-25")).Status);
        Assert.Equal(HttpStatusCode.OK, (await after.Get("/en/divisions?asOf=2026-11-25")).Status);
        Assert.Single((await after.Get("/en/divisions?asOf=2026-11-24")).All(".past-day"));
    }

    private static TestSite At(string instant) => new(FixtureWorld.Root, DateTimeOffset.Parse(instant, null));
}
