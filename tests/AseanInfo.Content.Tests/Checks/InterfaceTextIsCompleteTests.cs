namespace AseanInfo.Content.Tests.Checks;

public sealed class InterfaceTextIsCompleteTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_text_that_only_another_language_has_is_an_error()
    {
        content.Append("text/en.yml", "harbour.greeting: Ahoy\n");

        Assert.Equal([content.At("C042", "text/id.yml")], content.Found());
        Assert.StartsWith("the text \"harbour.greeting\" is missing", content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinals_may_differ()
    {
        content.Append("text/en.yml", "ordinal.12: twelfth\n");

        Assert.Empty(content.Found());
    }
}
