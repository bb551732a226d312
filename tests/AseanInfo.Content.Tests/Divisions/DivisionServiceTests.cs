using AseanInfo.Content.Divisions;

namespace AseanInfo.Content.Tests.Divisions;

public sealed class DivisionServiceTests
{
    private static readonly DateOnly Present = new(2024, 6, 1);

    private readonly DivisionService service = new(Fixture.Catalog.All<Division>());

    [Fact]
    public void A_unit_is_known_only_from_the_first_date_on_which_a_source_names_it()
    {
        Assert.DoesNotContain(Unit("harbour-department"), service.All(new(2009, 2, 28)));
        Assert.Contains(Unit("harbour-department"), service.All(new(2009, 3, 1)));
    }

    [Fact]
    public void A_unit_without_a_first_date_is_known_from_the_last()
    {
        Assert.DoesNotContain(Unit("weather-unit"), service.All(new(2017, 4, 30)));
        Assert.Contains(Unit("weather-unit"), service.All(new(2017, 5, 1)));
    }

    [Fact]
    public void A_past_unit_gives_way_when_its_successor_appears()
    {
        var bureau = Unit("lamp-bureau");

        Assert.Contains(bureau, service.All(new(2011, 12, 31)));
        Assert.DoesNotContain(bureau, service.Ended(new(2011, 12, 31)));
        Assert.DoesNotContain(bureau, service.All(new(2012, 1, 1)));
        Assert.Contains(bureau, service.Ended(new(2012, 1, 1)));
    }

    [Theory]
    [InlineData(1977, 1, 1)]
    [InlineData(2008, 12, 31)]
    [InlineData(2012, 6, 1)]
    [InlineData(2024, 6, 1)]
    public void No_unit_is_both_known_and_ended_on_one_day(int year, int month, int day) =>
        Assert.Empty(service.All(new(year, month, day)).Intersect(service.Ended(new(year, month, day))));

    [Fact]
    public void Children_are_the_units_directly_below()
    {
        Assert.Equal([Unit("tides-directorate")], service.Children(Unit("harbour-department"), Present));
        Assert.Empty(service.Children(Unit("lighthouse-division"), Present));
    }

    [Fact]
    public void Children_are_those_of_the_day() =>
        Assert.Empty(service.Children(Unit("tides-directorate"), new(2011, 12, 31)));

    [Fact]
    public void Ancestors_begin_with_the_nearest() =>
        Assert.Equal(
            [Unit("tides-directorate"), Unit("harbour-department")],
            service.Ancestors(Unit("lighthouse-division")));

    [Fact]
    public void Ancestors_end_where_no_source_gives_the_next()
    {
        Assert.Empty(service.Ancestors(Unit("weather-unit")));
        Assert.Empty(service.Ancestors(Unit("harbour-department")));
    }

    [Fact]
    public void Find_is_case_insensitive() => Assert.Same(Unit("weather-unit"), service.Find("Weather-Unit"));

    [Fact]
    public void Find_gives_null_for_a_unit_that_is_not_there() => Assert.Null(service.Find("none"));

    private Division Unit(string id) => service.All().Single(unit => unit.Id == id);
}
