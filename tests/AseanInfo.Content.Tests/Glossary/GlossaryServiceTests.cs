using AseanInfo.Content.Glossary;

namespace AseanInfo.Content.Tests.Glossary;

public sealed class GlossaryServiceTests
{
    private readonly GlossaryService glossary = Fixture.Site.Glossary;

    [Theory]
    [InlineData("en", "asean lighthouse-division quay")]
    [InlineData("id", "quay lighthouse-division asean")]
    public void Terms_stand_in_the_alphabetical_order_of_the_language(string tag, string expected) =>
        Assert.Equal(expected.Split(' '), glossary.All(Fixture.TextIn(tag).Locale).Select(term => term.Id));

    [Fact]
    public void Abbreviations_stand_in_alphabetical_order() =>
        Assert.Equal(["ASEAN", "LD"], glossary.Abbreviated().Select(term => term.Abbreviation));

    [Fact]
    public void Only_whole_words_are_abbreviations() =>
        Assert.Equal([0, 13], glossary.AbbreviationsIn("LD, LDs, 2LD LD-trained").Select(found => found.At));

    [Fact]
    public void What_the_Secretariats_own_name_says_needs_no_explanation() => Assert.Empty(glossary.AbbreviationsIn("ASEAN"));

    [Fact]
    public void A_page_explains_an_abbreviation_once()
    {
        var page = new Abbreviations(glossary, Fixture.English.Locale);

        Assert.Equal([("The ", null), ("LD", "Lighthouse Division"), (" and the LD", null)], page.Explain("The LD and the LD"));
        Assert.Equal([("The LD", null)], page.Explain("The LD"));
    }

    [Fact]
    public void A_glossary_without_abbreviations_explains_nothing() =>
        Assert.Empty(new GlossaryService([], Fixture.Catalog.Office.Name).AbbreviationsIn("LD"));
}
