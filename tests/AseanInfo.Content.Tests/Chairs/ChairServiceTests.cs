using System.Globalization;
using AseanInfo.Content.Chairs;

namespace AseanInfo.Content.Tests.Chairs;

public sealed class ChairServiceTests
{
    private static ChairService Chairs => Fixture.Site.Chairs;

    [Theory]
    [InlineData(1967, 8, 8, "first")]
    [InlineData(1968, 8, 5, "first")]
    [InlineData(1968, 8, 8, "second")]
    [InlineData(1998, 8, 1, "century")]
    [InlineData(1999, 6, 30, "century")]
    [InlineData(1999, 8, 10, "millennium")]
    public void On_a_sure_day_of_a_term_it_is_known_who_chaired(int year, int month, int day, string term) =>
        Assert.Equal((term, null), Of(year, month, day));

    [Theory]
    [InlineData(1968, 8, 6, "first to second")]
    [InlineData(1968, 8, 7, "first to second")]
    [InlineData(1999, 7, 1, "century to millennium")]
    [InlineData(1999, 8, 9, "century to millennium")]
    public void Between_the_sure_days_of_two_terms_the_chair_was_passing(int year, int month, int day, string change) =>
        Assert.Equal((null, change), Of(year, month, day));

    [Theory]
    [InlineData("1999-07-14", "1999-07-16", true)]
    [InlineData("1999-07-14", "1999-07-17", false)]
    public void The_day_of_a_change_is_known_where_no_other_lies_between_the_sure_days(string sureUntil, string sureFrom, bool known)
    {
        var chairs = new ChairService(
        [
            Chairs.All().Single(chair => chair.Id == "century") with { SureUntil = DateOnly.Parse(sureUntil, CultureInfo.InvariantCulture) },
            Chairs.All().Single(chair => chair.Id == "millennium") with { SureFrom = DateOnly.Parse(sureFrom, CultureInfo.InvariantCulture) },
        ]);

        Assert.Equal(known, chairs.On(new(1999, 7, 15)).Handover?.IsOfOneDay);
    }

    [Theory]
    [InlineData(1960, 1, 1)]
    [InlineData(1967, 8, 7)]
    [InlineData(1969, 12, 1)]
    [InlineData(1985, 1, 1)]
    [InlineData(1998, 7, 31)]
    [InlineData(2010, 1, 1)]
    [InlineData(2025, 6, 1)]
    [InlineData(2027, 1, 1)]
    public void Before_the_first_term_after_the_last_and_where_terms_are_missing_nothing_is_known(int year, int month, int day) =>
        Assert.Equal((null, null), Of(year, month, day));

    [Theory]
    [InlineData(2008, 12, 14, "last-committee", ChairOffice.StandingCommittee)]
    [InlineData(2008, 12, 15, "charter", ChairOffice.Asean)]
    public void With_the_Charter_the_office_changes_and_the_state_stays(int year, int month, int day, string term, ChairOffice office)
    {
        Assert.Equal((term, null), Of(year, month, day));
        Assert.Equal(("northland", office), (Chairs.On(new(year, month, day)).Term!.State, Chairs.On(new(year, month, day)).Term!.Office));
    }

    [Theory]
    [InlineData(2023, "2023")]
    [InlineData(2024, "2024")]
    public void A_calendar_year_is_sure_from_its_first_to_its_last_day(int year, string term)
    {
        Assert.Equal((term, null), Of(year, 1, 1));
        Assert.Equal((term, null), Of(year, 12, 31));
    }

    [Fact]
    public void A_planned_term_counts_for_the_days_of_its_year()
    {
        Assert.Equal(("2026", null), Of(2026, 1, 1));
        Assert.True(Chairs.On(new(2026, 12, 31)).Term!.Planned);
    }

    [Fact]
    public void Any_day_of_the_calendar_can_be_asked_for()
    {
        Assert.Equal(new(null, null), Chairs.On(DateOnly.MinValue));
        Assert.Equal(new(null, null), Chairs.On(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("en", "century", "July 1998 to July 1999, as far as known; inferred by us from who was next to host the annual meeting of the foreign ministers")]
    [InlineData("en", "charter", "15 December 2008 to 31 December 2009")]
    [InlineData("en", "2026", "calendar year 2026; planned")]
    [InlineData("id", "last-committee", "24 Juli 2008 sampai 14 Desember 2008, sejauh yang diketahui")]
    public void A_term_says_how_far_it_is_known(string tag, string term, string words) =>
        Assert.Equal(words, Chairs.All().Single(chair => chair.Id == term).InWords(Fixture.TextIn(tag)));

    private static (string? Term, string? Change) Of(int year, int month, int day)
    {
        var chair = Chairs.On(new(year, month, day));
        return (chair.Term?.Id, chair.Handover is { } change ? $"{change.From.Id} to {change.To.Id}" : null);
    }
}
