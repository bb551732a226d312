namespace AseanInfo.Content.Tests.Checks;

public sealed class ParagraphsWithFiguresCiteTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("The keeper died in 1999.")]
    [InlineData("- The keeper had 2 boats.")]
    [InlineData("See the [3 boats](page:history).")]
    public void A_figure_without_a_source_is_an_error(string paragraph)
    {
        content.Append("articles/en/about.md", $"\n{paragraph}\n");

        Assert.Equal([content.At("C040", "articles/en/about.md", paragraph)], content.Found());
    }

    [Theory]
    [InlineData("The keeper died in 1999. [@lost-letter]")]
    [InlineData("The keeper in 1999 was {fact:lighthouse.keeper}.")]
    [InlineData("We looked at 12 pages. {ours}")]
    [InlineData("The keeper died.")]
    public void A_figure_may_stand_with_a_source_a_fact_or_the_mark_of_our_own(string paragraph)
    {
        content.Append("articles/en/about.md", $"\n{paragraph}\n");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void A_row_of_a_table_answers_for_its_own_figures()
    {
        content.Append("articles/en/about.md", "\n| year | boats |\n|---|---|\n| 1999 | 2 [@lost-letter] |\n| 2001 | 3 |\n");

        Assert.All(content.Found(), problem => Assert.Contains("C040", problem.ToString(), StringComparison.Ordinal));
        Assert.Equal(2, content.Found().Count);
    }
}
