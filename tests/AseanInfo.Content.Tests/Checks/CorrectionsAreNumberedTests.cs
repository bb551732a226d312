namespace AseanInfo.Content.Tests.Checks;

public sealed class CorrectionsAreNumberedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_correction_that_was_taken_out_is_missed()
    {
        content.Replace("data/changes.yml", "correction: 1", "correction: 2");

        Assert.Equal([content.At("C046", "data/changes.yml", "correction: 2"), content.At("C046", "data/changes.yml", "correction: 2")], content.Found());
        Assert.Equal(
            ["there is no correction 1 in \"id\", yet one has the number 2; none may vanish, and each stands in every language",
            "there is no correction 1 in \"en\", yet one has the number 2; none may vanish, and each stands in every language"],
            content.Load().Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void Two_corrections_with_one_number_are_an_error_at_the_second()
    {
        Correct("en", "visit", 1);

        Assert.Equal([content.At("C046", "articles/en/visit.md", "correction: 1")], content.Found());
        Assert.Equal("the number 1 is not free; give the correction the next one that is", content.Message());
    }

    [Fact]
    public void Translations_share_the_number_of_their_correction()
    {
        Correct("en", "visit", 2);
        Correct("id", "visit", 2);

        Assert.Empty(content.Found());
    }

    [Fact]
    public void Other_articles_in_other_languages_do_not()
    {
        Correct("en", "visit", 2);
        Correct("id", "history", 2);

        Assert.Equal([content.At("C046", "articles/en/visit.md", "correction: 2")], content.Found());
    }

    [Fact]
    public void A_correction_that_one_language_lacks_is_missed_when_a_later_one_stands()
    {
        Correct("en", "visit", 2);
        Correct("en", "history", 3);
        Correct("id", "history", 3);

        Assert.Equal([content.At("C046", "articles/id/history.md", "correction: 3")], content.Found());
    }

    private void Correct(string locale, string slug, int number) =>
        content.Replace($"articles/{locale}/{slug}.md", "body:", $"correction: {number}, body:");
}
