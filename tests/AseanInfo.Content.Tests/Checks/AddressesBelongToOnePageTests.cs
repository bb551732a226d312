namespace AseanInfo.Content.Tests.Checks;

public sealed class AddressesBelongToOnePageTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("member-states/northland")]
    [InlineData("sources/almanac-2024")]
    [InlineData("member-states/compare")]
    [InlineData("directions/slip")]
    public void An_article_at_the_address_of_another_page_is_named(string slug)
    {
        content.Write($"articles/en/{slug}.md", content.Read("articles/en/about.md"));

        Assert.Equal([content.At("C047", $"articles/en/{slug}.md")], content.Found());
    }

    [Fact]
    public void An_article_below_a_section_that_is_no_record_stands()
    {
        content.Write("articles/en/member-states/guide.md", content.Read("articles/en/about.md"));

        Assert.Empty(content.Found());
    }
}
