namespace AseanInfo.Content.Tests.Checks;

public sealed class AnchorsAreUniqueTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Two_headings_with_one_id_are_an_error_at_the_second()
    {
        content.Append("articles/en/about.md", "\n## Who else {#who}\n\nNobody.\n");

        Assert.Equal([content.At("C026", "articles/en/about.md", "## Who else")], content.Found());
        Assert.Equal("the id \"who\" already stands on line 11", content.Message());
    }
}
