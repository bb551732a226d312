namespace AseanInfo.Content.Tests.Checks;

public sealed class WordsKeepToOneScriptTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("data/office.yml", "street: Jalan", "street: J\u0430lan", "the \"\u0430\" in \"J\u0430lan\" is U+0430")]
    [InlineData("data/office.yml", "number: 12A", "number: 12\u0410", "the \"\u0410\" in \"12\u0410\" is U+0410")]
    [InlineData("articles/en/about.md", "two people", "tw\u03BF people", "the \"\u03BF\" in \"tw\u03BF\" is U+03BF")]
    [InlineData("media/quay.svg", "<path", "<title>Qu\u0430y</title><path", "the \"\u0430\" in \"Qu\u0430y\" is U+0430")]
    public void A_letter_that_looks_like_a_latin_one_is_an_error_at_its_place(string file, string old, string @new, string message)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C016", file, @new)], content.Found());
        Assert.Equal($"{message}, a Cyrillic or Greek letter; write the word anew, in one script", content.Message());
    }

    [Fact]
    public void A_word_that_is_all_of_another_script_is_none()
    {
        content.Append("data/seats.yml", "# Москва, Αθήνα, 5 кораблей, 10 µm, Việt Nam, ประเทศไทย\n");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void Of_a_file_of_nothing_else_twenty_are_named()
    {
        content.Append("data/seats.yml", string.Concat(Enumerable.Repeat("# a\u0430\n", 10_000)));

        Assert.Equal(20, content.Found().Count(problem => problem.StartsWith("C016", StringComparison.Ordinal)));
    }
}
