using System.Text;
using AngleSharp.Html.Parser;
using AseanInfo.Content.MemberStates;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class HomeTests(RealSite site, FixtureSite fixture)
{
    // What a first round trip of TCP carries.
    private const int FirstPacket = 14 * 1024;

    [Theory]
    [InlineData("/", "en")]
    [InlineData("/", "id")]
    [InlineData("/en", "en")]
    [InlineData("/id", "id")]
    public async Task The_whole_address_stands_in_the_first_14_kilobytes(string path, string locale)
    {
        var page = await site.Get(path);

        var start = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Body.AsSpan(0, Math.Min(FirstPacket, page.Body.Length))));

        var shown = Answer.Clean(start.QuerySelector("main")?.TextContent);
        var address = site.Catalog.Office.Address;
        Assert.All(
            [address.Street, address.Number, address.Subdistrict, address.District, address.City.In(locale), address.Postcode, address.Country.In(locale)],
            part => Assert.Contains(part, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_root_offers_every_language_in_that_language()
    {
        var page = await site.Get("/");

        foreach (var locale in site.Catalog.Locales)
        {
            var door = Assert.Single(page.All(".doors > section"), section => section.GetAttribute("aria-label") == locale.Name);
            var way = Assert.Single(door.QuerySelectorAll("a.button"));
            Assert.Equal($"/{locale.Tag}", way.GetAttribute("href"));
            Assert.Equal(locale.Tag, way.GetAttribute("hreflang"));
            Assert.Equal(site.Catalog.TextIn(locale)["root.continue"], Answer.Clean(way.TextContent));
            Assert.Equal(locale.Tag, door.GetAttribute("lang") ?? page.Language);
        }
    }

    [Fact]
    public async Task The_root_shows_everyone_the_same()
    {
        var english = await site.Get("/", acceptLanguage: "en");
        var french = await site.Get("/", acceptLanguage: "fr");

        Assert.Equal(english.Text, french.Text);
    }

    [Theory]
    [InlineData("/id")]
    [InlineData("/en")]
    public async Task The_home_page_shows_a_tile_for_each_member_and_every_enlargement(string path)
    {
        Assert.Equal(site.Catalog.All<MemberState>().Count, (await site.Get(path)).All(".tiles li").Count());
        Assert.Equal(["2", "3"], (await fixture.Get(path)).All(".growth b").Select(step => step.TextContent));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/id")]
    [InlineData("/en")]
    public async Task The_site_says_that_it_is_not_the_official_one_and_names_that(string path)
    {
        var page = await site.Get(path);

        Assert.Contains(site.Text(page.Language)["independence.short"], page.Words("body"), StringComparison.Ordinal);
        Assert.NotEmpty(page.All("a[href='https://asean.org']"));
    }

    [Theory]
    [InlineData("/id")]
    [InlineData("/en")]
    public async Task Facts_under_the_hero_carry_their_source(string path)
    {
        var page = await site.Get(path);

        Assert.NotEmpty(page.All("dl.facts > div"));
        Assert.All(page.All("dl.facts > div"), fact => Assert.NotNull(fact.QuerySelector("sup a[href^='#s']")));
    }
}
