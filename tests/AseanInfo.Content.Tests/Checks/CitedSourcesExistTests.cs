namespace AseanInfo.Content.Tests.Checks;

public sealed class CitedSourcesExistTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_citation_of_an_unknown_source_comes_with_the_nearest_one()
    {
        content.Replace("articles/en/visit.md", "the sea bus. [@south-post-2020]", "the sea bus. [@sout-post-2020]");

        Assert.Equal([content.At("C020", "articles/en/visit.md", "@sout-post")], content.Found());
        Assert.Equal("unknown source \"sout-post-2020\"; did you mean \"south-post-2020\"?", content.Message());
    }

    [Theory]
    [InlineData("articles/en/home.md", "[@harbour-agreement, art. 1]")]
    [InlineData("articles/en/home.md", "[@port-charter, art. 11; @harbour-agreement]")]
    [InlineData("articles/id/history.md", "[yang lebih tua](page:location#way). [@almanac-2024]")]
    [InlineData("articles/en/history.md", "“few” [@harbour-agreement]")]
    public void Answers_groups_notes_and_tables_are_checked_too(string file, string citation)
    {
        content.Replace(file, citation, citation.Replace("@", "@xx-", StringComparison.Ordinal));

        Assert.All(content.Found(), problem => Assert.Equal(content.At("C020", file, "@xx-"), problem));
        Assert.NotEmpty(content.Found());
    }
}
