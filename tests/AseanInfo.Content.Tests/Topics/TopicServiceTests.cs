using AseanInfo.Content.Topics;

namespace AseanInfo.Content.Tests.Topics;

public sealed class TopicServiceTests
{
    private readonly TopicService topics = new(Fixture.Catalog);

    [Theory]
    [InlineData(null, "lamps harbour-fees fishing")]
    [InlineData(Belonging.Secretariat, "lamps")]
    [InlineData(Belonging.Shared, "harbour-fees")]
    [InlineData(Belonging.Elsewhere, "fishing")]
    public void Topics_can_be_limited_to_a_belonging(Belonging? belongs, string expected) =>
        Assert.Equal(expected.Split(' '), topics.All(belongs).Select(topic => topic.Id));

    [Theory]
    [InlineData("lighthouse-division", "lamps")]
    [InlineData("harbour-department", "harbour-fees")]
    [InlineData("weather-unit", "")]
    public void A_unit_knows_the_topics_that_name_it_as_unit_or_as_fallback(string unit, string expected) =>
        Assert.Equal(expected, string.Join(' ', topics.HandledBy(Fixture.Catalog.Divisions.Single(division => division.Id == unit)).Select(topic => topic.Id)));
}
