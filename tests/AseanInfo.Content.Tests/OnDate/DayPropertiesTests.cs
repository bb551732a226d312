using AseanInfo.Content.Chairs;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Time;
using AseanInfo.Content.Timeline;

namespace AseanInfo.Content.Tests.OnDate;

/// <summary>What holds on every day, whatever the records say.</summary>
public sealed class DayPropertiesTests
{
    private static readonly DateOnly First = new(1967, 1, 1);

    private static IEnumerable<DateOnly> EveryDay => Enumerable.Range(0, Fixture.Today.DayNumber - First.DayNumber + 800).Select(First.AddDays);

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void Members_never_fall_in_number(string world)
    {
        var service = new MemberStateService(Worlds.Of(world).All<MemberState>());
        var members = EveryDay.Select(date => service.All(date).Count).ToList();

        Assert.Equal(members.Order(), members);
        Assert.Equal((0, Worlds.Of(world).All<MemberState>().Count), (members[0], members[^1]));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void Their_number_grows_only_by_those_that_join(string world)
    {
        var days = Worlds.Days(world);
        Assert.All(Worlds.Of(world).All<MemberState>().Select(state => state.Accession.Date).Distinct(), date =>
        {
            var day = days.On(date);

            Assert.NotEmpty(day.Joined);
            Assert.Equal(days.On(date.AddDays(-1)).Members.Count + day.Joined.Count, day.Members.Count);
            Assert.Empty(days.On(date.AddDays(1)).Joined);
        });
    }

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void At_most_one_secretary_general_holds_office_on_a_day(string world) => Assert.All(
        EveryDay,
        date => Assert.True(Worlds.Of(world).All<SecretaryGeneral>().Count(person => person.Period.Contains(date)) <= 1, $"{date:O}"));

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void No_state_has_more_than_two_values_of_one_aspect_on_a_day_and_two_only_where_nobody_can_tell(string world)
    {
        var days = Worlds.Days(world);
        Assert.All(EveryDay.Where((_, index) => index % 31 == 0).Select(days.On), day =>
            Assert.All(day.States.SelectMany(then => then.Values.Values), value =>
            {
                var count = value.Past.Count + (value.Newest ? 1 : 0);
                Assert.True(count < 2 || (count == 2 && !value.Exact), $"{day.Date:O}");
            }));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void On_no_day_a_term_is_sure_while_the_chair_is_passing(string world)
    {
        var days = Worlds.Days(world);
        Assert.All(EveryDay.Select(days.On), day =>
        {
            Assert.True(day.Chair.Term is null || day.Chair.Handover is null);
            Assert.True(day.HasAsean || day.Chair is { Term: null, Handover: null });
            Assert.True(day.Chair.Handover is not { } change || (change.From.Period.Contains(day.Date) || change.To.Period.Contains(day.Date)));
        });
    }

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void The_nearest_events_lie_on_their_sides_of_the_day(string world)
    {
        var days = Worlds.Days(world);
        Assert.All(EveryDay.Where((_, index) => index % 31 == 0).Select(days.On), day =>
        {
            Assert.True(day.LastEvent is null || day.LastEvent.Period.Until!.Value.Latest < day.Date);
            Assert.True(day.NextEvent is null || day.NextEvent.Date.Earliest > day.Date);
            Assert.All(day.Events, entry => Assert.True(entry.Period.Contains(day.Date)));
        });
    }

    [Theory]
    [InlineData("real")]
    [InlineData("fixture")]
    public void Every_period_of_the_data_begins_before_it_ends(string world)
    {
        var catalog = Worlds.Of(world);
        IReadOnlyList<IHavePeriod> periods =
        [
            .. catalog.All<MemberState>(), .. catalog.All<StatePeriod>(), .. catalog.All<Division>(), .. catalog.All<SecretaryGeneral>(), .. catalog.All<Seat>(), .. catalog.All<Chair>(), .. catalog.All<Summit>(), .. catalog.All<TimelineEvent>(),
            .. catalog.All<DeputyPost>().SelectMany(post => post.Holders),
        ];

        Assert.NotEmpty(periods);
        Assert.All(periods, item => Assert.True(item.Period.RunsForward, $"{item}"));
    }
}
