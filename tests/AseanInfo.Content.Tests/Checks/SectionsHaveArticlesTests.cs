namespace AseanInfo.Content.Tests.Checks;

public sealed class SectionsHaveArticlesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("id", "home")]
    [InlineData("en", "member-states")]
    [InlineData("en", "divisions")]
    [InlineData("id", "secretaries-general")]
    [InlineData("en", "sources")]
    public void A_section_without_its_article_in_a_language_is_an_error(string tag, string slug)
    {
        content.Delete($"articles/{tag}/{slug}.md");

        Assert.Contains($"C038 content/articles/{tag}/{slug}.md:1", content.Found());
    }

    [Fact]
    public void Another_article_may_lack_a_translation() =>
        Assert.DoesNotContain(content.Found(), problem => problem.Contains("about.md", StringComparison.Ordinal));
}
