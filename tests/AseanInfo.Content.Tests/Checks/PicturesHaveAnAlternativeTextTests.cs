namespace AseanInfo.Content.Tests.Checks;

public sealed class PicturesHaveAnAlternativeTextTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("![](media:quay.svg)")]
    [InlineData("![quay.svg](media:quay.svg)")]
    [InlineData("![photo-12.jpg](media:quay.svg)")]
    [InlineData("![The quay](media:key.svg)")]
    [InlineData("![The quay](https://elsewhere.example/quay.svg)")]
    public void A_picture_that_is_not_there_or_not_told_in_words_is_an_error(string picture)
    {
        content.Append("articles/en/about.md", $"\n{picture} {{ours}}\n");

        Assert.Equal([content.At("C058", "articles/en/about.md", picture)], content.Found());
    }

    [Fact]
    public void A_drawing_that_does_not_say_how_large_it_is_is_an_error()
    {
        const string Picture = "![The quay, seen from the sea](media:quay.svg)";
        content.Replace("media/quay.svg", "width=\"400\"", "width=\"100%\"");
        content.Append("articles/en/about.md", $"\n{Picture} {{ours}}\n");

        Assert.Equal([content.At("C058", "articles/en/about.md", Picture)], content.Found());
    }

    [Fact]
    public void A_picture_told_in_words_is_none()
    {
        content.Append("articles/en/about.md", "\n![The quay, seen from the sea](media:quay.svg \"Our own drawing.\") {ours}\n");

        Assert.Empty(content.Found());
    }
}
