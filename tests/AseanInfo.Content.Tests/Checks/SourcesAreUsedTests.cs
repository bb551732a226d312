namespace AseanInfo.Content.Tests.Checks;

public sealed class SourcesAreUsedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_source_that_nothing_cites_is_a_warning_and_the_site_starts()
    {
        content.Append("data/sources.yml", """

            - id: forgotten-map
              title: A map
              publisher: Nobody
              url: https://map.example
              published: 2001
              language: en
              kind: other
            """);

        Assert.Equal([content.At("C054", "data/sources.yml", "forgotten-map")], content.Found());
        Assert.NotNull(content.Load().Site?.Catalog);
    }

    [Theory]
    [InlineData("articles/en/visit.md", "[@almanac-2024]", "[@almanac-2024; @forgotten-map]")]
    [InlineData("data/seats.yml", "sources: [harbour-agreement]", "sources: [harbour-agreement, forgotten-map]")]
    [InlineData("data/facts.yml", "    sources: [south-post-2020]", "    sources: [south-post-2020, forgotten-map]")]
    [InlineData("data/fact-checks.yml", "seenAt: [south-post-2020]", "seenAt: [south-post-2020, forgotten-map]")]
    public void Articles_records_conflicts_and_places_of_claims_use_their_sources(string file, string old, string @new)
    {
        A_source_that_nothing_cites_is_a_warning_and_the_site_starts();

        content.Replace(file, old, @new);

        Assert.Empty(content.Found());
    }
}
