using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AseanInfo.Content.Loading;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed partial class SitemapTests(RealSite site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task The_sitemap_lists_every_page_of_the_content_folder_once()
    {
        var entries = await Entries();

        Assert.Equal(
            Expected().Select(path => TestSite.Host + path).Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Element(Sitemap + "loc")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_entry_names_the_same_alternates_as_its_page()
    {
        var pages = await site.Pages;

        Faults.None(
            from entry in await Entries()
            let path = entry.Element(Sitemap + "loc")!.Value[TestSite.Host.Length..]
            where path != "/"
            let listed = entry.Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")?.Value} {link.Attribute("href")?.Value}")
            let shown = pages[path].All("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")
            where !listed.SequenceEqual(shown)
            select path);
    }

    [Fact]
    public async Task Robots_may_read_everything_and_find_the_sitemap()
    {
        var answer = await site.Get("/robots.txt");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/plain; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal(["User-agent: *", "Allow: /", "", $"Sitemap: {TestSite.Host}/sitemap.xml", ""], answer.Text.Split('\n'));
    }

    /// <summary>What the files say: an article is a page where it stands, and a record with a page of its own is one in every language.</summary>
    private static IEnumerable<string> Expected()
    {
        var articles = Path.Combine(Repository.Content, "articles");
        var tags = Directory.EnumerateDirectories(articles).Select(folder => Path.GetFileName(folder)).ToList();
        var records =
            from kind in ContentKinds.All
            where kind.HasPages
            from id in RecordId().Matches(File.ReadAllText(Path.Combine(Repository.Content, "data", $"{kind.Name}.yml")))
            select $"{kind.Name}/{id.Groups[1].Value}";
        var everywhere = records.Concat(["member-states/compare", "directions/slip"]).ToList();

        return tags.SelectMany(tag => everywhere.Select(key => $"/{tag}/{key}"))
            .Concat(Directory.EnumerateFiles(articles, "*.md", SearchOption.AllDirectories).Select(file => "/" + Path.ChangeExtension(Path.GetRelativePath(articles, file), null).Replace('\\', '/')))
            .Select(path => path.EndsWith("/home", StringComparison.Ordinal) ? path[..^"/home".Length] : path)
            .Append("/");
    }

    [GeneratedRegex(@"^- (?:\{ )?id: '?([a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex RecordId();

    private async Task<IReadOnlyList<XElement>> Entries() =>
        [.. XDocument.Parse((await site.Get("/sitemap.xml")).Text).Root!.Elements(Sitemap + "url")];
}
