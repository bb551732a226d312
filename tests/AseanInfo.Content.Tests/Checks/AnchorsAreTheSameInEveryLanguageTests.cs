namespace AseanInfo.Content.Tests.Checks;

public sealed class AnchorsAreTheSameInEveryLanguageTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Translations_with_other_headings_are_an_error()
    {
        content.Replace("articles/en/visit.md", "{#hours}", "{#open}");

        Assert.Equal([content.At("C039", "articles/en/visit.md")], content.Found());
        Assert.Equal(
            "its headings are open, getting-there, those of content/articles/id/visit.md are hours, getting-there; translations share their anchors",
            content.Message());
    }

    [Fact]
    public void Translations_with_headings_in_another_order_are_an_error()
    {
        content
            .Replace("articles/en/visit.md", "{#hours}", "{#x}")
            .Replace("articles/en/visit.md", "{#getting-there}", "{#hours}")
            .Replace("articles/en/visit.md", "{#x}", "{#getting-there}");

        Assert.Equal([content.At("C039", "articles/en/visit.md")], content.Found());
    }
}
