namespace AseanInfo.Content.Tests.Checks;

public sealed class OfficialNamesAreUsedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("articles/en/visit.md", "the sea bus.", "the sea bus of the Northlands.")]
    [InlineData("articles/en/visit.md", "label: Visit", "label: Northlands")]
    [InlineData("data/seats.yml", "{ en: Port Middle,", "{ en: Old North,")]
    [InlineData("text/en.yml", "memberState.tile.eastisle: \"East\"", "memberState.tile.eastisle: \"of Old North\"")]
    public void A_form_that_is_not_used_is_an_error(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C056", file, @new)], content.Found());
        Assert.EndsWith("; the form used here is \"Northland\"", content.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/seats.yml", "Two rooms above the fish market.", "Before “Old North”.")]
    [InlineData("articles/en/visit.md", "the sea bus.", "the [Northlands]{lang=id} bus.")]
    [InlineData("articles/en/visit.md", "the sea bus.", "the Northlands Gazette.")]
    [InlineData("data/fact-checks.yml", "There are two members.", "The Northlands are two members.")]
    [InlineData("data/questions.yml", "[secretariat where]", "[northlands, Northlands where]")]
    [InlineData("articles/id/visit.md", "bus laut.", "bus Northlands.")]
    public void In_quotation_marks_in_another_name_in_the_words_of_others_and_in_another_language_it_may_stand(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Empty(content.Found());
    }
}
