using AseanInfo.Content.OnDate;

namespace AseanInfo.Content.Tests.OnDate;

public sealed class DayServiceTests
{
    private readonly DayService days = Worlds.Days("fixture");

    [Fact]
    public void A_member_joins_on_its_first_day_only()
    {
        Assert.Equal(["eastisle"], days.On(new(1984, 1, 7)).Joined.Select(state => state.Id));
        Assert.Empty(days.On(new(1984, 1, 8)).Joined);
    }

    [Fact]
    public void Before_the_founding_there_is_nothing_yet()
    {
        var day = days.On(new(1967, 8, 7));

        Assert.False(day.HasAsean);
        Assert.Null(day.Seat);
        Assert.Null(day.PreviousSecretaryGeneral);
        Assert.Equal("ada-nordin", day.NextSecretaryGeneral?.Id);
        Assert.False(day.IsBetweenTerms);
    }

    [Fact]
    public void Between_two_terms_the_holders_before_and_after_are_known()
    {
        var day = days.On(new(1979, 9, 1));

        Assert.True(day.IsBetweenTerms);
        Assert.Equal(("ada-nordin", "bram-selatan"), (day.PreviousSecretaryGeneral?.Id, day.NextSecretaryGeneral?.Id));
    }

    [Fact]
    public void During_a_term_there_is_no_gap() => Assert.False(days.On(new(1979, 6, 6)).IsBetweenTerms);

    [Theory]
    [InlineData(2021, 2, 15, null)]
    [InlineData(2021, 2, 16, "Hari Laut")]
    [InlineData(2024, 2, 16, "Gita Samudra")]
    public void Deputies_are_those_whose_terms_were_found(int year, int month, int day, string? name) =>
        Assert.Equal(name, days.On(new(year, month, day)).Deputies.SingleOrDefault()?.Holder.Name);

    [Theory]
    [InlineData(1999, 3, 1, null)]
    [InlineData(1999, 3, 2, "eastisle")]
    [InlineData(1999, 3, 3, "eastisle")]
    [InlineData(1999, 3, 4, null)]
    public void A_summit_that_another_state_chaired_is_known_on_its_days(int year, int month, int day, string? state) =>
        Assert.Equal(state, days.On(new(year, month, day)).SummitsOfOthers.SingleOrDefault()?.State);

    [Fact]
    public void A_summit_of_the_state_in_the_chair_one_whose_day_is_not_known_and_one_that_is_planned_are_no_summits_of_others()
    {
        Assert.Empty(days.On(new(2024, 10, 9)).SummitsOfOthers);
        Assert.Empty(days.On(new(2023, 5, 1)).SummitsOfOthers);
        Assert.Empty(days.On(new(2026, 5, 1)).SummitsOfOthers);
    }

    [Fact]
    public void Only_units_of_the_rank_of_a_department_count_as_departments() =>
        Assert.Equal(["harbour-department", "market-department"], days.On(new(2024, 6, 1)).Departments.Select(unit => unit.Id));

    [Fact]
    public void Any_day_of_the_calendar_can_be_asked_for()
    {
        Assert.Null(days.On(DateOnly.MinValue).LastEvent);
        Assert.Null(days.On(DateOnly.MaxValue).NextEvent);
    }
}
