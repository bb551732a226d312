namespace AseanInfo.Content.Tests.Checks;

public sealed class ContainersAreNotesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("::: note Which pier?", "::: warning Which pier?", "unknown block \"warning\"; only ::: note is known")]
    [InlineData("::: note Which pier?", "::: note", "the note has no title; write ::: note Title")]
    public void A_block_that_is_no_titled_note_is_an_error(string old, string @new, string message)
    {
        content.Replace("articles/en/history.md", old, @new);

        Assert.Equal([content.At("C025", "articles/en/history.md", @new)], content.Found());
        Assert.Equal(message, content.Message());
    }

    [Fact]
    public void A_note_before_the_first_paragraph_is_an_error()
    {
        content.Replace("articles/en/about.md", "## Who we are {#who}", "::: note Whose boat?\nOurs.\n:::\n\n## Who we are {#who}");

        Assert.Equal([content.At("C025", "articles/en/about.md", "Whose boat?")], content.Found());
    }
}
