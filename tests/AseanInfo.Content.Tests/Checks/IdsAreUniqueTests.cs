namespace AseanInfo.Content.Tests.Checks;

public sealed class IdsAreUniqueTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Two_records_with_one_id_are_an_error_at_the_second()
    {
        content.Replace("data/seats.yml", "id: new-quay", "id: old-pier # again");

        Assert.Equal([content.At("C030", "data/seats.yml", "# again")], content.Found());
        Assert.Equal("duplicate id \"old-pier\": it already stands on line 1", content.Message());
    }

    [Fact]
    public void Records_of_different_kinds_may_share_an_id()
    {
        content.Replace("data/seats.yml", "id: new-quay", "id: weather-unit");

        Assert.Empty(content.Found());
    }

    [Theory]
    [InlineData("Old-Pier")]
    [InlineData("old pier")]
    [InlineData("old_pier")]
    [InlineData("-old")]
    [InlineData("dermaga-ä")]
    public void An_id_that_is_no_slug_is_an_error(string id)
    {
        content.Replace("data/seats.yml", "id: old-pier", $"id: {id}");

        Assert.Equal([content.At("C030", "data/seats.yml", $"id: {id}")], content.Found());
    }
}
