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
    [InlineData("data/seats.yml", "Two rooms above", "Today two rooms above")]
    [InlineData("data/questions.yml", "On the new quay", "Now on the new quay")]
    [InlineData("data/office.yml", "{ en: Opening hours,", "{ en: Hours today,")]
    [InlineData("text/en.yml", "memberState.tile.eastisle: \"East\"", "memberState.tile.eastisle: \"East now\"")]
    [InlineData("articles/id/visit.md", "Jam buka tidak", "Saat ini jam buka tidak")]
    public void A_word_that_leaves_a_statement_undated_is_an_error(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C041", file, @new)], content.Found());
    }

    [Theory]
    [InlineData("data/fact-checks.yml", "There are two members.", "There are now two members.")]
    [InlineData("data/questions.yml", "[secretariat where]", "[where today]")]
    [InlineData("data/divisions.yml", "[diary, seal]", "[today, seal]")]
    [InlineData("articles/en/visit.md", "the sea bus.", "“Ferry today” is the sea bus.")]
    public void What_others_say_and_type_need_not_be_dated(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Empty(content.Found());
    }

    [Fact]
    public void A_phrase_that_runs_over_two_lines_is_found_where_it_begins()
    {
        content.Replace("articles/id/visit.md", "Jam buka tidak", "Jam buka saat\nini tidak");

        Assert.Equal([content.At("C041", "articles/id/visit.md", "Jam buka saat")], content.Found());
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
