using AngleSharp.Dom;
using AseanInfo.Content.Glossary;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class GlossaryPageTests(RealSite site, FixtureSite fixture)
{
    [Theory]
    [InlineData("en", "asean lighthouse-division quay")]
    [InlineData("id", "quay lighthouse-division asean")]
    public async Task Terms_stand_in_the_alphabetical_order_of_the_language(string locale, string terms) =>
        Assert.Equal(terms.Split(' '), (await fixture.Get($"/{locale}/glossary")).All(".terms-list > div").Select(term => term.Id));

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Every_term_is_an_anchor(string locale)
    {
        var page = await site.Get($"/{locale}/glossary");

        Assert.Equal(site.Catalog.All<GlossaryTerm>().Select(term => term.Id).Order(StringComparer.Ordinal), page.All(".terms-list > div").Select(term => term.Id!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_term_has_a_meaning_with_a_source()
    {
        var page = await site.Get("/en/glossary");

        Assert.All(page.All(".terms-list > div"), term => Assert.NotNull(term.QuerySelector("dt + dd sup a")));
    }

    [Fact]
    public async Task Letters_and_abbreviations_lead_to_their_places()
    {
        var page = await fixture.Get("/en/glossary");

        Assert.Equal(["#letter-a", "#letter-l", "#letter-q"], page.All(".letters a").Select(link => link.GetAttribute("href")));
        Assert.Equal([("ASEAN", "#asean"), ("LD", "#lighthouse-division")], page.All(".shorts a").Select(link => (link.Text(), link.GetAttribute("href"))));
    }

    [Fact]
    public async Task An_article_explains_an_abbreviation_in_the_readers_language_once()
    {
        var pages = await site.Pages;
        var explained = (
            from article in site.Catalog.Articles
            from abbreviation in pages[$"/{article.Locale.Tag}/{article.Slug}".Replace("/home", "", StringComparison.Ordinal)].All(".prose abbr")
            select (article.Slug, article.Locale, Letters: abbreviation.Text(), Meaning: abbreviation.GetAttribute("title"))).ToList();

        Assert.NotEmpty(explained);
        Assert.Equal(explained.DistinctBy(use => (use.Slug, use.Locale, use.Letters)), explained);
        Assert.All(explained, use => Assert.Contains(site.Catalog.All<GlossaryTerm>(), term => term.Abbreviation == use.Letters && term.Term[use.Locale] == use.Meaning));
    }
}
