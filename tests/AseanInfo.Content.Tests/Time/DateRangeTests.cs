using System.Globalization;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Tests.Time;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("1976-06-07", "1979-06-06", "1976-06-06", false)]
    [InlineData("1976-06-07", "1979-06-06", "1976-06-07", true)]
    [InlineData("1976-06-07", "1979-06-06", "1979-06-06", true)]
    [InlineData("1976-06-07", "1979-06-06", "1979-06-07", false)]
    [InlineData("1976-06", "1979", "1976-06-01", true)]
    [InlineData("1976-06", "1979", "1979-12-31", true)]
    [InlineData("1976-06", "1979", "1980-01-01", false)]
    [InlineData(null, "1979", "0001-01-01", true)]
    [InlineData("1979", null, "9999-12-31", true)]
    public void A_period_contains_both_its_ends_and_all_that_partial_dates_can_mean(string? from, string? until, string day, bool contained) =>
        Assert.Equal(contained, Range(from, until).Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1976-01-01", "1978-02-18", "1978-02-18", "1979-01-01", true)]
    [InlineData("1976-01-01", "1978-02-18", "1978-02-19", "1979-01-01", false)]
    [InlineData("1976", "1978", "1978", "1980", false)]
    [InlineData("1976", "1978-05", "1978-05", "1980", false)]
    [InlineData("1976", "1979", "1977", "1978", true)]
    [InlineData("1976", null, "1990", null, true)]
    [InlineData(null, "1976", "1977", null, false)]
    public void Periods_overlap_only_when_they_certainly_share_a_day(string? from, string? until, string? otherFrom, string? otherUntil, bool overlap)
    {
        var one = Range(from, until);
        var other = Range(otherFrom, otherUntil);

        Assert.Equal(overlap, one.Overlaps(other));
        Assert.Equal(overlap, other.Overlaps(one));
    }

    [Theory]
    [InlineData("1976", "1979", true)]
    [InlineData("1976-05-09", "1976", true)]
    [InlineData("1976-05-09", "1976-05-09", true)]
    [InlineData("1976-05-09", "1976-05-08", false)]
    [InlineData("1979", "1976", false)]
    [InlineData("1979", null, true)]
    [InlineData(null, "1976", true)]
    public void A_period_runs_forward_unless_it_certainly_ends_before_it_begins(string? from, string? until, bool forward) =>
        Assert.Equal(forward, Range(from, until).RunsForward);

    [Theory]
    [InlineData("1976-06-07", "1979", "1976-06-07/1979")]
    [InlineData(null, "1979-02", "../1979-02")]
    [InlineData("1979", null, "1979/..")]
    public void A_period_is_written_as_in_iso_8601(string? from, string? until, string expected) =>
        Assert.Equal(expected, Range(from, until).ToString());

    private static DateRange Range(string? from, string? until) => new(Date(from), Date(until));

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
