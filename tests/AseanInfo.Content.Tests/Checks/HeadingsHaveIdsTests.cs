namespace AseanInfo.Content.Tests.Checks;

public sealed class HeadingsHaveIdsTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("## Who we are")]
    [InlineData("## Who we are {#Who We}")]
    public void A_heading_without_an_id_is_an_error(string heading)
    {
        content.Replace("articles/en/about.md", "## Who we are {#who}", heading);

        Assert.Equal([content.At("C023", "articles/en/about.md", heading)], content.Found());
    }

    [Fact]
    public void A_heading_of_the_first_level_is_an_error()
    {
        content.Replace("articles/en/about.md", "## Who we are {#who}", "# Who we are {#who}");

        Assert.Equal([content.At("C023", "articles/en/about.md", "# Who we are")], content.Found());
        Assert.StartsWith("headings begin at ##", content.Message(), StringComparison.Ordinal);
    }
}
