using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>The same program over another world: what a page shows comes from the content alone.</summary>
[Collection(Sites.Name)]
public sealed class OtherContentTests(FixtureSite site)
{
    [Fact]
    public async Task Every_page_answers_and_has_one_heading()
    {
        var entries = await site.Get("/sitemap.xml");
        var paths = System.Xml.Linq.XDocument.Parse(entries.Text).Root!.Elements().Select(entry => entry.Elements().First().Value[TestSite.Host.Length..]).ToList();

        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var page = await site.Get(path);

            Assert.True(page.Status == HttpStatusCode.OK, $"{path}: {(int)page.Status}");
            Assert.Single(page.All("h1"));
        }
    }

    [Fact]
    public async Task The_home_page_shows_the_address_of_the_content()
    {
        var page = await site.Get("/en");

        Assert.Equal("12A Jalan Kapal Dermaga, Teluk Port Middle 12345, Southsea", page.Words("address"));
    }

    [Theory]
    [InlineData("/en/member-states", 3)]
    [InlineData("/en/member-states?asOf=1984-01-06", 2)]
    [InlineData("/en/member-states?asOf=1984-01-07", 3)]
    public async Task The_list_shows_the_members_of_the_day(string path, int members) =>
        Assert.Equal(members, (await site.Get(path)).All(".states > li.state[id]").Count());

    [Theory]
    [InlineData("1979-06-06", "Ada Nordin")]
    [InlineData("1979-06-07", null)]
    [InlineData("1979-12-31", null)]
    [InlineData("1980-01-01", "Bram Selatan")]
    public async Task The_post_is_empty_between_the_last_day_of_one_and_the_first_of_the_next(string day, string? holder)
    {
        var text = site.Text("en");
        var answer = holder is null ? text["secretaryGeneral.none"] : text.Format("secretaryGeneral.held", ("name", holder));

        Assert.StartsWith(answer, (await site.Get($"/en/secretaries-general?asOf={day}")).Words(".answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_not_offered_in_a_language_that_lacks_it()
    {
        var page = await site.Get("/en/about");

        Assert.Equal(["en", "x-default"], page.All("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")));
        Assert.Equal(["/id", "/en/about"], page.All(".lang a").Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/id/about")).Status);
    }

    [Fact]
    public async Task An_article_lists_the_pages_below_its_own_by_their_names()
    {
        using var content = new PlantedContent();
        content.Write("articles/en/about/rowers.md", content.Read("articles/en/about.md").Replace("label: About", "label: Two rowers", StringComparison.Ordinal));
        content.Write("articles/en/about/boat.md", content.Read("articles/en/about.md").Replace("label: About", "label: One boat", StringComparison.Ordinal));
        using var other = new TestSite(content.Root);

        var links = (await other.Get("/en/about")).All("main nav[aria-label=About] a").ToList();

        Assert.Equal(["One boat", "Two rowers"], links.Select(link => link.TextContent));
        Assert.Equal(["/en/about/boat", "/en/about/rowers"], links.Select(link => link.GetAttribute("href")));
        Assert.Empty((await other.Get("/en/about/boat")).All("main nav[aria-label='One boat']"));
    }

    [Fact]
    public async Task A_note_stands_beside_the_paragraph_that_it_qualifies()
    {
        var page = await site.Get("/en/history");

        var noted = Assert.Single(page.All(".noted"));
        Assert.Equal(["P", "ASIDE"], noted.Children.Select(child => child.TagName));
        Assert.NotNull(noted.QuerySelector("aside a[href='/en/location#way']"));
    }

    [Fact]
    public async Task Words_in_another_language_say_so() =>
        Assert.Equal("Pos Selatan", (await site.Get("/en/history")).Words("span[lang=id]"));

    [Fact]
    public async Task A_unit_without_a_known_place_stands_apart_from_the_tree()
    {
        var page = await site.Get("/en/divisions");

        Assert.DoesNotContain(page.All(".org a"), link => link.GetAttribute("href") == "/en/divisions/weather-unit");
        Assert.Contains(page.All("section[aria-labelledby=unplaced] a"), link => link.GetAttribute("href") == "/en/divisions/weather-unit");
        Assert.Contains(page.All("section[aria-labelledby=ended] a"), link => link.GetAttribute("href") == "/en/divisions/lamp-bureau");
    }
}
