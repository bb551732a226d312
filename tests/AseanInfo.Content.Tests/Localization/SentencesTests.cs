using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests.Localization;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One", 1)]
    [InlineData("One. Two! Three?", 3)]
    [InlineData("At Jalan Sisingamangaraja No. 70A, Jakarta. It lies in the south.", 2)]
    [InlineData("H. R. Dharsono was the first.", 1)]
    [InlineData("He said: “No.” Then he left.", 2)]
    [InlineData("“Satu.” “Dua.”", 2)]
    [InlineData("US$1.9 million each, art. 11, e.g. this.", 1)]
    public void A_stop_before_a_capital_letter_ends_a_sentence(string text, int count) =>
        Assert.Equal(count, Sentences.Of(text).Count);

    [Fact]
    public void Nothing_but_the_space_between_them_is_lost() =>
        Assert.Equal(["Satu (dua).", "Tiga."], Sentences.Of("Satu (dua).  Tiga. "));
}
