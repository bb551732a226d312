using System.IO.Compression;
using AngleSharp.Dom;
using AseanInfo.Web.Styles;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

/// <summary>What a reader must receive before a page can be painted: its HTML and the style sheets that it waits for.</summary>
[Collection(Sites.Name)]
public sealed class PageBytesTests(RealSite site)
{
    // The first flight of a connection: ten segments of 1,460 bytes (RFC 6928).
    private const int OneRoundTrip = 14_600;

    // Long lists that are read and searched as a whole, with what they may weigh.
    private static readonly Dictionary<string, int> LongLists = new() { ["timeline"] = 23_000, ["glossary"] = 20_500, ["topics"] = 19_500 };

    private readonly Dictionary<string, int> sheets = [];

    [Fact]
    public async Task Every_page_fits_into_one_round_trip_but_three_long_lists()
    {
        var pages = await site.Pages;

        Faults.None(
            from page in pages.Values
            let limit = LongLists.GetValueOrDefault(page.Path.Split('/').ElementAtOrDefault(2) ?? "", OneRoundTrip)
            let css = page.All("link[rel=stylesheet]:not([media])").Sum(link => Sheet(link.GetAttribute("href")!))
            let bytes = css + BytesOf(page.Text, limit - css)
            where bytes > limit
            select $"{page.Path}: {bytes} bytes, {bytes - limit} too many ({css} of them styles)");
    }

    private int Sheet(string path) =>
        sheets.TryGetValue(path, out var bytes) ? bytes
        : sheets[path] = Brotli.BytesOf(site.Services.GetRequiredService<StyleBundles>().At(path)!.Text, CompressionLevel.SmallestSize);

    // The best compression takes its time: only for what the fast one leaves too large.
    private static int BytesOf(string text, int limit)
    {
        var quick = Brotli.BytesOf(text, CompressionLevel.Optimal);
        return quick <= limit ? quick : Brotli.BytesOf(text, CompressionLevel.SmallestSize);
    }
}
