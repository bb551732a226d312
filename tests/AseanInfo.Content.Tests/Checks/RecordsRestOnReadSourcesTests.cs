namespace AseanInfo.Content.Tests.Checks;

public sealed class RecordsRestOnReadSourcesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_sure_statement_that_rests_on_an_unread_source_only_is_an_error()
    {
        content.Replace("data/seats.yml", "sources: [harbour-agreement]", "sources: [lost-letter]");

        Assert.Equal([content.At("C037", "data/seats.yml", "lost-letter")], content.Found());
    }

    [Fact]
    public void A_source_without_an_address_is_as_weak_as_an_unread_one()
    {
        content.Replace("data/sources.yml", "url: https://post.example/2020", "url: unknown");

        Assert.Contains(content.At("C037", "data/deputies.yml", "Hari Laut"), content.Found());
        Assert.All(content.Found(), problem => Assert.StartsWith("C037 ", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sources: [lost-letter, almanac-2024]\n  confidence: high")]
    [InlineData("sources: [lost-letter]\n  confidence: low")]
    public void Beside_a_source_that_was_read_or_with_low_confidence_it_may_stand(string provenance)
    {
        content.Replace("data/seats.yml", "sources: [harbour-agreement]\n  confidence: high", provenance);

        Assert.Empty(content.Found());
    }
}
