using AngleSharp.Dom;
using AseanInfo.Content.Glossary;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class GlossaryPageTests(RealSite site, FixtureSite fixture)
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Every_term_is_an_anchor_in_the_alphabetical_order_of_the_language(string locale)
    {
        var page = await site.Get($"/{locale}/glossary");
        var glossary = site.Services.GetRequiredService<GlossaryService>();

        Assert.Equal(glossary.All(site.Catalog.FindLocale(locale)!).Select(term => term.Id), page.All(".terms-list > div").Select(term => term.Id));
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

    [Theory]
    [InlineData("/en/functions", "CPR", "Committee of Permanent Representatives to ASEAN")]
    [InlineData("/id/functions", "KTT", "Konferensi Tingkat Tinggi ASEAN")]
    public async Task An_article_explains_an_abbreviation_in_the_readers_language_once(string path, string letters, string meaning)
    {
        var page = await site.Get(path);

        Assert.Equal(meaning, Assert.Single(page.All("main abbr"), abbreviation => abbreviation.Text() == letters).GetAttribute("title"));
    }
}
