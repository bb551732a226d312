using System.Net;
using AseanInfo.Content.Changes;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class ChangesPagesTests(FixtureSite site, RealSite real)
{
    [Fact]
    public async Task Changes_stand_below_their_day_the_newest_first()
    {
        var page = await site.Get("/en/changes");

        Assert.Equal(["2024-07-01", "2024-06-01"], page.All("h2 time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(
            ["The page said that Northland was a republic. It is a kingdom.", "Five events entered.", "First published."],
            page.All(".told .what").Select(what => Answer.Clean(what.TextContent)));
    }

    [Fact]
    public async Task A_change_links_the_pages_that_it_touched_by_their_names()
    {
        var page = await site.Get("/en/changes");

        Assert.Equal(
            ["Location /en/location", "Northland /en/member-states/northland"],
            page.All(".told").First().QuerySelectorAll("a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
    }

    [Fact]
    public async Task A_correction_is_marked_with_icon_and_word_among_the_changes()
    {
        var mark = Assert.Single((await site.Get("/en/changes")).All(".told .status"));

        Assert.Equal(site.Text("en").Format("changes.correction", ("number", "1")), Answer.Clean(mark.TextContent));
        Assert.NotNull(mark.QuerySelector("svg"));
    }

    [Fact]
    public async Task Corrections_tell_number_day_what_was_wrong_and_why()
    {
        var page = await site.Get("/id/corrections");

        var correction = Assert.Single(page.All(".told > li"));
        Assert.Equal("c1", correction.Id);
        Assert.Equal("2024-07-01", correction.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains(site.Text("id").Format("changes.correction", ("number", "1")), correction.TextContent, StringComparison.Ordinal);
        Assert.Contains("Halaman ini menyebut Tanah Utara sebuah republik.", correction.TextContent, StringComparison.Ordinal);
        Assert.Contains("Almanak salah dibaca.", correction.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_correction_the_page_says_so_and_since_when()
    {
        var catalog = real.Catalog;
        var isCorrected = catalog.All<DataChange>().Any(change => change.Correction is not null)
            || catalog.Articles.SelectMany(article => article.FrontMatter.Changes).Any(change => change.Correction is not null);

        var page = await real.Get("/en/corrections");

        Assert.Equal(isCorrected, page.All(".told > li").Any());
        Assert.Equal(!isCorrected, page.Text.Contains(real.Text("en")["corrections.none"].Split('{')[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/en/history", "/en/changes#d2024-06-01")]
    [InlineData("/en/location", "/en/changes#d2024-07-01")]
    [InlineData("/en/member-states/northland", "/en/changes#d2024-07-01")]
    public async Task The_end_of_a_page_leads_to_its_newest_change(string path, string change)
    {
        var page = await site.Get(path);

        Assert.Contains(change, page.All(".endnotes a").Select(link => link.GetAttribute("href")));
        Assert.NotNull((await site.Get("/en/changes")).Document.GetElementById(change.Split('#')[1]));
    }

    [Fact]
    public async Task The_sitemap_gives_the_day_of_the_newest_change()
    {
        var sitemap = (await site.Get("/sitemap.xml")).Text;

        Assert.Contains("/en/location</loc><lastmod>2024-07-01</lastmod>", sitemap, StringComparison.Ordinal);
        Assert.Contains("/en/history</loc><lastmod>2024-06-01</lastmod>", sitemap, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quality")]
    [InlineData("changes")]
    [InlineData("corrections")]
    public async Task The_foot_of_every_page_leads_to_the_sites_account_of_itself(string key)
    {
        Assert.Contains($"/id/{key}", (await site.Get("/id/history")).All("footer a").Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.OK, (await site.Get($"/id/{key}")).Status);
    }
}
