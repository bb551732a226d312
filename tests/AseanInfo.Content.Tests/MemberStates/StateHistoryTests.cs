using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Tests.MemberStates;

public sealed class StateHistoryTests
{
    private const string Newest = "newest";

    [Theory]
    [InlineData("northland", StateAspect.Capital, "1967-08-08", "Ice Port")]
    [InlineData("northland", StateAspect.Capital, "1976-06-23", "Ice Port")]
    [InlineData("northland", StateAspect.Capital, "1976-06-24", Newest)]
    [InlineData("southsea", StateAspect.Capital, "1967-08-08", Newest)]
    [InlineData("northland", StateAspect.HeadOfState, "1998-11-11", "King Olaf")]
    [InlineData("northland", StateAspect.HeadOfState, "1998-11-12", Newest)]
    [InlineData("eastisle", StateAspect.AseanStatus, "1984-01-06", "observer")]
    public void A_former_value_holds_until_the_day_of_the_change_and_then_that_of_the_states_record(string state, StateAspect aspect, string day, string expected)
    {
        Assert.Equal(expected, Said(On(state, day)[aspect]));
        Assert.True(On(state, day)[aspect].Exact);
    }

    [Theory]
    [InlineData("northland", StateAspect.Flag, "1969-12-31", "a white ship on blue")]
    [InlineData("northland", StateAspect.Flag, "1970-01-01", "a white ship on blue | newest")]
    [InlineData("northland", StateAspect.Flag, "1970-12-30", "a white ship on blue | newest")]
    [InlineData("northland", StateAspect.Flag, "1970-12-31", Newest)]
    [InlineData("northland", StateAspect.HeadOfGovernment, "2021-09-15", "Vera Salju | newest")]
    [InlineData("eastisle", StateAspect.AseanStatus, "1981-06-15", "none | observer")]
    [InlineData("eastisle", StateAspect.OfficialName, "1970-05-15", "unknown | Isle Colony")]
    public void Within_an_inexact_date_of_change_both_neighbours_may_hold_and_no_longer(string state, StateAspect aspect, string day, string expected)
    {
        Assert.Equal(expected, Said(On(state, day)[aspect]));
        Assert.Equal(!expected.Contains('|', StringComparison.Ordinal), On(state, day)[aspect].Exact);
    }

    [Theory]
    [InlineData("northland", "1998-12-31")]
    [InlineData("southsea", "2019-12-31")]
    public void A_day_that_no_record_covers_has_no_value(string state, string day) =>
        Assert.Equal("", Said(On(state, day)[StateAspect.HeadOfGovernment]));

    [Fact]
    public void What_is_recorded_as_unknown_has_a_period_without_a_value() =>
        Assert.Equal("unknown", Said(On("northland", "2000-01-01")[StateAspect.HeadOfGovernment]));

    [Theory]
    [InlineData("southsea", "2020-10-19", "")]
    [InlineData("southsea", "2020-10-20", Newest)]
    [InlineData("eastisle", "2019-05-02", "")]
    public void A_head_of_state_holds_office_only_from_the_day_that_is_known(string state, string day, string expected) =>
        Assert.Equal(expected, Said(On(state, day)[StateAspect.HeadOfState]));

    [Theory]
    [InlineData("eastisle", "2024-04-30", "")]
    [InlineData("eastisle", "2024-06-01", Newest)]
    [InlineData("southsea", "2024-03-01", Newest)]
    public void Without_a_start_the_newest_holder_follows_the_last_former_one_or_holds_from_the_day_of_the_sources(string state, string day, string expected) =>
        Assert.Equal(expected, Said(On(state, day)[StateAspect.HeadOfGovernment]));

    [Fact]
    public void Within_the_month_of_the_sources_nobody_can_tell_whether_a_holder_without_a_start_was_in_office() =>
        Assert.False(On("eastisle", "2024-05-10")[StateAspect.HeadOfGovernment].Exact);

    [Theory]
    [InlineData("1969-01-01", "Old Isle")]
    [InlineData("1970-05-15", "The Isle")]
    [InlineData("1983-12-31", "The Isle")]
    [InlineData("1984-01-01", "Eastisle")]
    public void A_state_bears_the_short_name_of_the_day(string day, string expected) => Assert.Equal(expected, On("eastisle", day).Short.In("en"));

    [Fact]
    public void On_the_newest_day_every_value_is_that_of_the_states_record() => Assert.All(
        Fixture.Catalog.All<MemberState>(),
        state => Assert.All(Enum.GetValues<StateAspect>(), aspect => Assert.True(On(state.Id, $"{Fixture.Today:O}")[aspect].IsNewest, $"{state.Id} {aspect}")));

    [Fact]
    public void The_former_values_stand_in_the_order_of_time() => Assert.Equal(
        ["1970-05", "1984-01-01"],
        Fixture.Site.StateHistory.Former(Fixture.Catalog.Find<MemberState>("eastisle")!, StateAspect.OfficialName).Select(name => $"{name.Until}"));

    private static StateOfDay On(string state, string day) =>
        Fixture.Site.StateHistory.On(Fixture.Catalog.Find<MemberState>(state)!, PartialDate.TryParse(day, out var date) ? date.Earliest : default);

    private static string Said(ValueOfDay value) =>
        string.Join(" | ", [.. value.Past.Select(period => period.Value?.In("en") ?? "unknown"), .. value.Newest ? [Newest] : Array.Empty<string>()]);
}
