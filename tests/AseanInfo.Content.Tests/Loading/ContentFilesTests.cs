namespace AseanInfo.Content.Tests.Loading;

public sealed class ContentFilesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("media/quay-2.svg")]
    [InlineData("articles/en/secret.md")]
    [InlineData("data/more.yml")]
    public void A_link_to_a_file_is_an_error_and_is_not_followed(string file)
    {
        File.CreateSymbolicLink(Path.Combine(content.Root, file), Path.Combine(Repository.Root, "README.md"));

        Assert.Equal([$"C011 content/{file}:1"], content.Found());
        Assert.Equal("a symbolic link is not followed; put the file or the folder itself here", content.Message());
        Assert.Null(content.Load().Draft);
    }

    [Theory]
    [InlineData("media/more", "/")]
    [InlineData("articles/en/more", "..")]
    [InlineData("articles/fr", "en")]
    [InlineData("gone", "/no/such/folder")]
    public void A_link_to_a_folder_is_an_error_and_is_not_followed(string folder, string target)
    {
        Directory.CreateSymbolicLink(Path.Combine(content.Root, folder), target);

        Assert.Equal([$"C011 content/{folder}:1"], content.Found());
    }

    [Fact]
    public void The_content_folder_may_be_a_link_itself()
    {
        var link = $"{content.Root}-now";
        Directory.CreateSymbolicLink(link, content.Root);

        Assert.Empty(ContentLoader.Load(link, Fixture.Today).Problems);
    }

    [Theory]
    [InlineData("articles/en/the quay.md")]
    [InlineData("articles/en/qu\u0430y.md")]
    [InlineData("articles/en/quay\u202E.md")]
    [InlineData("data/se\nats.yml")]
    public void A_name_that_is_not_of_ascii_is_an_error(string file)
    {
        content.WriteAsIs(file, "Anything.");

        Assert.Equal([$"C011 content/{file}:1"], content.Found());
    }

    [Theory]
    [InlineData("data/seats.yml", 1_000_001)]
    [InlineData("articles/en/about.md", 1_000_001)]
    [InlineData("media/quay.svg", 2_000_001)]
    [InlineData("media/quay.png", 2_000_001)]
    public void A_file_that_is_too_large_is_the_one_error(string file, int length)
    {
        content.WriteAsIs(file, new string('#', length));

        Assert.Equal([content.At("C012", file)], content.Found());
        Assert.Equal($"the file has {length} bytes, more than {length - 1}; split it, or make the picture smaller", content.Message());
    }

    [Theory]
    [InlineData("data/more.yml", 1_000_000)]
    [InlineData("media/quay.png", 2_000_000)]
    public void One_that_is_just_small_enough_is_none(string file, int length)
    {
        content.WriteAsIs(file, new string('#', length));

        Assert.Empty(content.Found());
    }
}
