using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Tests.Checks;

public sealed class AbbreviationsAreInTheGlossaryTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("articles/en/about.md", "We are two people", "We are two people of the SSO")]
    [InlineData("articles/en/about.md", "**independent**", "**independent of the SSO**")]
    [InlineData("articles/en/about.md", "We are two people", "We are two people of the SSO2")]
    [InlineData("articles/en/about.md", "We are two people", "We are two SSO-trained people")]
    [InlineData("data/questions.yml", "'On the new quay.", "'On the new SSO quay.")]
    [InlineData("data/facts.yml", "en: about 40", "en: about 40 of the SSO")]
    public void An_abbreviation_that_the_glossary_lacks_is_a_warning_where_it_stands(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C044", file, @new)], content.Found());
        Assert.Equal(Severity.Warning, Assert.Single(content.Load().Problems).Severity);
    }

    [Theory]
    [InlineData("We are two people of the LD")]
    [InlineData("We are two people of ASEAN")]
    [InlineData("We are two people of the Summit XIV at No. 70A, 9 AM")]
    [InlineData("We are two people of the Sea Salvage Office (SSO); the SSO pays us")]
    [InlineData("We are two people of [SSO]{lang=id}")]
    [InlineData("We are two people of AseanInfo, Mac and JavaScript")]
    public void Known_explained_foreign_and_mixed_words_are_no_fault(string @new)
    {
        content.Replace("articles/en/about.md", "We are two people", @new);
        content.Replace("locales.yml", "undatedWords: [today, currently, now]", "undatedWords: [today, currently, now]\n  familiarAbbreviations: [AM]");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void What_one_language_knows_another_has_to_explain()
    {
        content.Replace("locales.yml", "undatedWords: [today, currently, now]", "undatedWords: [today, currently, now]\n  familiarAbbreviations: [SSO]");
        content.Replace("articles/id/visit.md", "Jam buka tidak", "Jam buka SSO tidak");

        Assert.Equal([content.At("C044", "articles/id/visit.md", "SSO")], content.Found());
    }
}
