namespace AseanInfo.Content.Tests.Checks;

public sealed class RecordsCiteKnownSourcesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_record_that_cites_an_unknown_source_is_an_error()
    {
        content.Replace("data/divisions.yml", "sources: [almanac-2024, gazette-2010]", "sources:\n    - almanac-2024\n    - gazete-2010");

        Assert.Equal([content.At("C031", "data/divisions.yml", "- gazete-2010")], content.Found());
        Assert.Equal("unknown source \"gazete-2010\"; did you mean \"gazette-2010\"?", content.Message());
    }

    [Fact]
    public void A_record_without_a_source_is_an_error()
    {
        content.Replace("data/seats.yml", "sources: [almanac-2024]", "sources: []");

        Assert.Equal([content.At("C031", "data/seats.yml", "sources: []")], content.Found());
    }

    [Theory]
    [InlineData("data/member-states.yml", "unAdmission: { date: 1984-09-21, sources: [almanac-2024]", "unAdmission: { date: 1984-09-21, sources: [nowhere]")]
    [InlineData("data/office.yml", "coordinates: { latitude: -6.5, longitude: 106.25, sources: [almanac-2024]", "coordinates: { latitude: -6.5, longitude: 106.25, sources: [nowhere]")]
    [InlineData("data/facts.yml", "        sources: [south-post-2020]", "        sources: [nowhere]")]
    public void Statements_within_records_are_checked_too(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C031", file, "[nowhere]")], content.Found());
    }
}
