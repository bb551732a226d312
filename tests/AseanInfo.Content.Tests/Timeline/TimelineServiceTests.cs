using AseanInfo.Content.Timeline;

namespace AseanInfo.Content.Tests.Timeline;

public sealed class TimelineServiceTests
{
    private readonly TimelineService service = Fixture.Site.Timeline;

    [Fact]
    public void All_events_stand_in_the_order_of_time() =>
        Assert.Equal(["agreement", "quay-opened", "eastisle-joins", "fair", "next-fair"], service.All().Select(entry => entry.Id));

    [Fact]
    public void A_theme_has_only_its_events() =>
        Assert.Equal(["fair", "next-fair"], service.All(TimelineTheme.Community).Select(entry => entry.Id));

    [Theory]
    [InlineData(1999, 2, 28, null)]
    [InlineData(1999, 3, 1, "fair")]
    [InlineData(1999, 3, 3, "fair")]
    [InlineData(1999, 3, 4, null)]
    [InlineData(1981, 5, 1, "quay-opened")]
    [InlineData(1981, 5, 31, "quay-opened")]
    [InlineData(1981, 6, 1, null)]
    public void An_event_falls_on_each_day_that_its_date_can_mean(int year, int month, int day, string? expected) =>
        Assert.Equal(expected, service.On(new(year, month, day)).SingleOrDefault()?.Id);

    [Theory]
    [InlineData(1976, 6, 7, null)]
    [InlineData(1976, 6, 8, "agreement")]
    [InlineData(1981, 5, 31, "agreement")]
    [InlineData(1981, 6, 1, "quay-opened")]
    [InlineData(1999, 3, 3, "eastisle-joins")]
    [InlineData(2026, 12, 31, "fair")]
    public void The_last_event_was_certainly_over(int year, int month, int day, string? expected) =>
        Assert.Equal(expected, service.LastBefore(new(year, month, day))?.Id);

    [Theory]
    [InlineData(1976, 6, 6, "agreement")]
    [InlineData(1976, 6, 7, "quay-opened")]
    [InlineData(1981, 5, 1, "eastisle-joins")]
    [InlineData(1999, 3, 1, null)]
    public void The_next_event_had_certainly_not_begun_and_is_not_only_announced(int year, int month, int day, string? expected) =>
        Assert.Equal(expected, service.FirstAfter(new(year, month, day))?.Id);
}
