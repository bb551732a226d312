using System.Net;
using System.Xml.Linq;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class SitemapTests(RealSite site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task The_sitemap_lists_every_page_once()
    {
        var entries = await Entries();

        Assert.Equal(
            site.Paths.Select(path => Site.Host + path).Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Element(Sitemap + "loc")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_entry_names_the_same_alternates_as_its_page()
    {
        var pages = await site.Pages;

        Faults.None(
            from entry in await Entries()
            let path = entry.Element(Sitemap + "loc")!.Value[Site.Host.Length..]
            where path != "/"
            let listed = entry.Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")?.Value} {link.Attribute("href")?.Value}")
            let shown = pages[path].All("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")
            where !listed.SequenceEqual(shown)
            select path);
    }

    [Fact]
    public async Task The_sitemap_is_small_enough_for_the_protocol()
    {
        var answer = await site.Get("/sitemap.xml");

        Assert.Equal("application/xml; charset=utf-8", answer.Header("Content-Type"));
        Assert.True(answer.Body.Length < 50_000_000);
        Assert.True((await Entries()).Count <= 50_000);
    }

    [Fact]
    public async Task Robots_may_read_everything_and_find_the_sitemap()
    {
        var answer = await site.Get("/robots.txt");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/plain; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal(["User-agent: *", "Allow: /", "", $"Sitemap: {Site.Host}/sitemap.xml", ""], answer.Text.Split('\n'));
    }

    private async Task<IReadOnlyList<XElement>> Entries() =>
        [.. XDocument.Parse((await site.Get("/sitemap.xml")).Text).Root!.Elements(Sitemap + "url")];
}
