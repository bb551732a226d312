using AseanInfo.Content.Time;

namespace AseanInfo.Content.Tests.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1974", "1974-01-01", "1974-12-31")]
    [InlineData("1981-05", "1981-05-01", "1981-05-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1976-02-24", "1976-02-24", "1976-02-24")]
    public void A_date_means_all_the_days_that_its_precision_allows(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));

        Assert.Equal(earliest, date.Earliest.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("1974")]
    [InlineData("1981-05")]
    [InlineData("1976-02-24")]
    public void A_date_is_written_as_exactly_as_it_was_read(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));

        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("76")]
    [InlineData("19760")]
    [InlineData("0000")]
    [InlineData("-1976")]
    [InlineData("1976-")]
    [InlineData("1976-2")]
    [InlineData("1976-13")]
    [InlineData("1976-00")]
    [InlineData("1976-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("1976-02-2")]
    [InlineData("1976-02-24-01")]
    [InlineData("1976/02/24")]
    [InlineData("24-02-1976")]
    [InlineData(" 1976")]
    [InlineData("1976-02-24 ")]
    [InlineData("1976-02-24T00:00")]
    public void Anything_else_is_not_a_date(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Dates_are_ordered_by_their_first_day_then_the_more_exact_first()
    {
        PartialDate[] dates = [new(1981), new(1976, 2, 24), new(1976), new(1976, 1), new(1976, 1, 1)];

        Assert.Equal(["1976-01-01", "1976-01", "1976", "1976-02-24", "1981"], dates.Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Comparison_operators_agree_with_the_order()
    {
        PartialDate earlier = new(1976, 2), later = new(1976, 3), same = new(1976, 2);

        Assert.True(earlier < later && later > earlier);
        Assert.True(earlier <= same && earlier >= same);
        Assert.False(earlier < same || earlier > same);
    }

    [Fact]
    public void A_day_is_a_date_of_full_precision()
    {
        PartialDate date = new DateOnly(1967, 8, 8);

        Assert.Equal(new PartialDate(1967, 8, 8), date);
    }
}
