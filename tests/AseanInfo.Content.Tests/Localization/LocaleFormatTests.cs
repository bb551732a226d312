using AseanInfo.Content.Time;

namespace AseanInfo.Content.Tests.Localization;

public sealed class LocaleFormatTests
{
    [Theory]
    [InlineData("en", "1976-02-24", "24 February 1976", "24 Feb 1976")]
    [InlineData("id", "1976-02-24", "24 Februari 1976", "24 Feb 1976")]
    [InlineData("en", "1967-08-08", "8 August 1967", "8 Aug 1967")]
    [InlineData("id", "1967-08-08", "8 Agustus 1967", "8 Agu 1967")]
    [InlineData("en", "1981-05", "May 1981", "May 1981")]
    [InlineData("id", "1981-05", "Mei 1981", "Mei 1981")]
    [InlineData("en", "1974", "1974", "1974")]
    [InlineData("id", "1974", "1974", "1974")]
    public void A_date_is_as_exact_as_its_source(string tag, string iso, string written, string shortly)
    {
        Assert.True(PartialDate.TryParse(iso, out var date));

        Assert.Equal(written, Fixture.TextIn(tag).Formats.Date(date));
        Assert.Equal(shortly, Fixture.TextIn(tag).Formats.ShortDate(date));
    }

    [Theory]
    [InlineData("en", "1999-03-01", "1999-03-03", "1–3 March 1999", "1–3 Mar 1999")]
    [InlineData("id", "1999-08-30", "1999-09-02", "30 Agustus 1999 – 2 September 1999", "30 Agu 1999 – 2 Sep 1999")]
    [InlineData("en", "1999-09-05", "2000-09-07", "5 September 1999 – 7 September 2000", "5 Sep 1999 – 7 Sep 2000")]
    [InlineData("en", "1981-05", "1981-05", "May 1981", "May 1981")]
    public void A_range_says_once_what_its_ends_share(string tag, string from, string until, string written, string shortly)
    {
        Assert.True(PartialDate.TryParse(from, out var first));
        Assert.True(PartialDate.TryParse(until, out var last));

        Assert.Equal(written, Fixture.TextIn(tag).Formats.Range(new(first, last)));
        Assert.Equal(shortly, Fixture.TextIn(tag).Formats.ShortRange(new(first, last)));
    }

    [Theory]
    [InlineData("en", "08-17", "17 August")]
    [InlineData("id", "08-17", "17 Agustus")]
    [InlineData("en", "02-29", "29 February")]
    [InlineData("en", "second Friday", "second Friday")]
    public void A_day_of_every_year_has_no_year(string tag, string monthDay, string expected) =>
        Assert.Equal(expected, Fixture.TextIn(tag).Formats.MonthDay(monthDay));

    [Theory]
    [InlineData("en", 0, "0")]
    [InlineData("en", 999, "999")]
    [InlineData("en", 49993, "49,993")]
    [InlineData("id", 49993, "49.993")]
    [InlineData("en", 1396000000000, "1,396,000,000,000")]
    [InlineData("id", -1200, "-1.200")]
    public void Digits_are_grouped_as_the_language_writes_them(string tag, long value, string expected) =>
        Assert.Equal(expected, Fixture.TextIn(tag).Formats.Number(value));

    [Theory]
    [InlineData("en", 1234.56, 1, "1,234.6")]
    [InlineData("id", 1234.56, 1, "1.234,6")]
    [InlineData("id", -6.5, 5, "-6,50000")]
    [InlineData("en", 3, 0, "3")]
    public void Decimals_have_the_separator_of_the_language(string tag, double value, int decimals, string expected) =>
        Assert.Equal(expected, Fixture.TextIn(tag).Formats.Number(value, decimals));

    [Theory]
    [InlineData("en", 1, "1st")]
    [InlineData("en", 2, "2nd")]
    [InlineData("en", 3, "3rd")]
    [InlineData("en", 4, "4th")]
    [InlineData("en", 11, "11th")]
    [InlineData("en", 12, "12th")]
    [InlineData("en", 13, "13th")]
    [InlineData("en", 20, "20th")]
    [InlineData("en", 31, "31st")]
    [InlineData("en", 42, "42nd")]
    [InlineData("en", 43, "43rd")]
    [InlineData("en", 44, "44th")]
    [InlineData("en", 111, "111th")]
    [InlineData("en", 121, "121st")]
    [InlineData("id", 1, "ke-1")]
    [InlineData("id", 11, "ke-11")]
    public void Ordinals_follow_the_language(string tag, int number, string expected) =>
        Assert.Equal(expected, Fixture.TextIn(tag).Formats.Ordinal(number));

    [Theory]
    [InlineData("en", "44th and 45th")]
    [InlineData("id", "ke-44 dan ke-45")]
    public void Two_ordinals_are_joined(string tag, string expected) => Assert.Equal(expected, Fixture.TextIn(tag).Formats.Ordinals([44, 45]));

    [Fact]
    public void One_ordinal_stands_alone_and_none_says_nothing() =>
        Assert.Equal(("31st", ""), (Fixture.English.Formats.Ordinals([31]), Fixture.English.Formats.Ordinals([])));
}
