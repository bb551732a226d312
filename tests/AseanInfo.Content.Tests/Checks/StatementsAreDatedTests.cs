namespace AseanInfo.Content.Tests.Checks;

public sealed class StatementsAreDatedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("articles/en/about.md", "We are two people", "We are now two people")]
    [InlineData("articles/en/about.md", "We are two people", "Currently we are two people")]
    [InlineData("articles/en/about.md", "**independent**", "**independent** today")]
    [InlineData("articles/en/about.md", "title: About this site", "title: Today on this site")]
    [InlineData("articles/en/about.md", "summary: Who", "summary: Currently, who")]
    [InlineData("articles/id/visit.md", "Jam buka tidak", "Saat ini jam buka tidak")]
    public void A_word_that_leaves_a_statement_undated_is_an_error(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C041", file, @new)], content.Found());
    }

    [Theory]
    [InlineData("articles/en/about.md", "We know two people")]
    [InlineData("articles/en/about.md", "Kini and two people")]
    public void Part_of_a_word_and_a_word_of_another_language_are_no_error(string file, string @new)
    {
        content.Replace(file, "We are two people", @new);

        Assert.Empty(content.Found());
    }
}
