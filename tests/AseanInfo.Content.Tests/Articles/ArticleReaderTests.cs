namespace AseanInfo.Content.Tests.Articles;

/// <summary>Markdown that would take the program's stack or its time.</summary>
public sealed class ArticleReaderTests : IDisposable
{
    private const string About = "articles/en/about.md";

    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("> ", "", 33)]
    [InlineData("> ", "", 40_000)]
    [InlineData("- ", "", 33)]
    [InlineData("- ", "", 40_000)]
    [InlineData("1. ", "", 1_000)]
    [InlineData("> - ", "", 1_000)]
    [InlineData("*a _b ", "c_ d*", 16)]
    [InlineData("*a _b ", "c_ d*", 1_000)]
    [InlineData("![a ", "](media:quay.svg)", 1_000)]
    public void Markdown_that_is_nested_deeply_is_one_error_where_it_becomes_too_deep(string open, string close, int times)
    {
        content.Append(About, $"\n{Times(open)}x{Times(close)}\n");

        Assert.Equal([content.At("C013", About, Times(open))], content.Found());
        Assert.Equal("nested deeper than 32 levels; write it flatter", content.Message());

        string Times(string sign) => string.Concat(Enumerable.Repeat(sign, times));
    }

    [Fact]
    public void Notes_within_notes_are_so_too()
    {
        content.Append(About, $"\n{string.Join('\n', Enumerable.Range(0, 200).Select(index => $"{new string(':', 203 - index)} note Why"))}\n");

        Assert.All(content.Found(), problem => Assert.StartsWith($"C013 content/{About}:", problem, StringComparison.Ordinal));
        Assert.Single(content.Found());
    }

    [Fact]
    public void The_place_is_that_of_the_character_with_which_it_becomes_too_deep()
    {
        content.Append(About, $"\n{string.Concat(Enumerable.Repeat("> ", 100))}x\n");

        Assert.Equal(63, Assert.Single(content.Load().Problems).At.Column);
    }

    [Fact]
    public void An_answer_may_be_nested_no_deeper()
    {
        content.Replace(About, "answer: \"", $"answer: \"{string.Concat(Enumerable.Repeat("> ", 1_000))}");

        Assert.Equal([content.At("C013", About, "answer:")], content.Found());
    }

    [Fact]
    public void Nor_may_the_answer_to_a_question()
    {
        content.Replace("data/questions.yml", "answer: { en: '", $"answer: {{ en: '{string.Concat(Enumerable.Repeat("> ", 1_000))}");

        Assert.Equal([content.At("C013", "data/questions.yml", "> > ")], content.Found());
    }

    [Fact]
    public void Markdown_that_is_too_long_is_one_error()
    {
        content.Append(About, $"\n{new string('[', 100_000)}\n");

        Assert.Equal([$"C012 content/{About}:10"], content.Found());
        Assert.Equal("the text has 100070 characters, more than 100000; split it", content.Message());
    }
}
