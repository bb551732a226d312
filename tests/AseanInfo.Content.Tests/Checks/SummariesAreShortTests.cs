namespace AseanInfo.Content.Tests.Checks;

public sealed class SummariesAreShortTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    private const string Thirty = "One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten";

    [Theory]
    [InlineData("articles/en/visit.md", "Who may enter the house on the quay and how to get there")]
    [InlineData("data/secretaries-general.yml", "Opened the office on the old pier")]
    [InlineData("data/questions.yml", "The last figure found is {fact:secretariat.staff}")]
    public void A_sentence_of_more_than_30_words_is_an_error(string file, string sentence)
    {
        content.Replace(file, sentence, $"{sentence}. {Thirty} more");

        Assert.Equal([content.At("C057", file, Thirty)], content.Found());
        Assert.Equal("a sentence of 31 words; 30 are the most", content.Message());
    }

    [Fact]
    public void Thirty_words_and_several_sentences_may_stand()
    {
        content.Replace("articles/en/visit.md", "Who may enter the house on the quay and how to get there", $"{Thirty}. {Thirty}");

        Assert.Empty(content.Found());
    }
}
