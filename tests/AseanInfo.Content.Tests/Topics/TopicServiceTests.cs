using AseanInfo.Content.Divisions;
using AseanInfo.Content.Topics;

namespace AseanInfo.Content.Tests.Topics;

public sealed class TopicServiceTests
{
    private readonly TopicService topics = Fixture.Site.Topics;

    [Theory]
    [InlineData(null, "lamps harbour-fees fishing fog high-water")]
    [InlineData(Belonging.Secretariat, "lamps high-water")]
    [InlineData(Belonging.Shared, "harbour-fees fog")]
    [InlineData(Belonging.Elsewhere, "fishing")]
    public void Topics_can_be_limited_to_a_belonging(Belonging? belongs, string expected) =>
        Assert.Equal(expected.Split(' '), topics.All(belongs).Select(topic => topic.Id));

    [Theory]
    [InlineData("lighthouse-division", "lamps fog")]
    [InlineData("harbour-department", "harbour-fees")]
    [InlineData("market-department", "fog")]
    [InlineData("fire-watch", "")]
    public void A_unit_knows_the_topics_that_name_it_as_unit_or_as_fallback(string unit, string expected) =>
        Assert.Equal(expected, string.Join(' ', topics.HandledBy(Fixture.Catalog.All<Division>().Single(division => division.Id == unit)).Select(topic => topic.Id)));
}
