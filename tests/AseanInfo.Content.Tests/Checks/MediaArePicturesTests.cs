namespace AseanInfo.Content.Tests.Checks;

public sealed class MediaArePicturesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("x.html")]
    [InlineData("x.js")]
    [InlineData("x.svg.html")]
    [InlineData("x.svgz")]
    [InlineData("Quay.png")]
    [InlineData("quay.PNG")]
    [InlineData("the_quay.png")]
    [InlineData("README.md")]
    [InlineData("quay")]
    [InlineData(".png")]
    [InlineData(".htaccess")]
    public void A_file_that_is_not_named_as_a_picture_is_an_error(string name)
    {
        content.WriteAsIs($"media/{name}", "Anything.");

        Assert.Equal([content.At("C017", $"media/{name}")], content.Found());
        Assert.StartsWith($"\"{name}\" is not the name of a picture", content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_in_a_folder_is_an_error()
    {
        content.WriteAsIs("media/ships/brig.png", "Anything.");

        Assert.Equal([content.At("C017", "media/ships/brig.png")], content.Found());
        Assert.Equal("media has no folders; put the picture into media itself", content.Message());
    }

    [Theory]
    [InlineData("quay.png")]
    [InlineData("quay-2.en.jpg")]
    [InlineData("2024.jpeg")]
    [InlineData("quay.webp")]
    [InlineData("quay.avif")]
    public void A_picture_is_none(string name)
    {
        content.WriteAsIs($"media/{name}", "Anything.");

        Assert.Empty(content.Found());
    }
}
