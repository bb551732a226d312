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
        content.Append("text/en.yml", "ordinal.99: last but one\n");

        Assert.Empty(content.Found());
    }

    [Theory]
    [InlineData("data/sources.yml", "language: en", "language: qaa", "language.qaa")]
    [InlineData("data/member-states.yml", "id: eastisle", "id: westrock", "memberState.tile.westrock")]
    [InlineData("articles/en/home.md", "tasks: [directions", "tasks: [member-states/eastisle, directions", "home.ask.member-states/eastisle")]
    public void A_word_that_a_record_needs_and_no_language_has_is_an_error_at_the_record(string file, string old, string @new, string key)
    {
        content.Replace(file, old, @new);

        var problem = Assert.Single(content.Load().Problems, problem => problem.Code == "C042");
        Assert.Equal(content.At("C042", file, @new), $"{problem.Code} {problem.At.File}:{problem.At.Line}");
        Assert.Contains($"\"{key}\"", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("which no language has; add it to content/text/id.yml and content/text/en.yml", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("question.group.place", "data/questions.yml")]
    [InlineData("factCheck.verdict.false", "data/fact-checks.yml")]
    [InlineData("division.status.past", "data/divisions.yml")]
    public void A_word_of_a_choice_that_no_language_has_is_an_error_at_the_record(string key, string file)
    {
        foreach (var text in new[] { "text/en.yml", "text/id.yml" })
        {
            content.Write(text, string.Join('\n', content.Read(text).Split('\n').Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal))));
        }

        Assert.Contains(content.Load().Problems, problem => problem.Code == "C042" && problem.At.File == $"content/{file}" && problem.Message.Contains(key, StringComparison.Ordinal));
    }
}
