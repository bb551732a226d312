using AseanInfo.Web.Assets;
using AseanInfo.Web.Freezing;
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

    [Fact]
    public async Task Every_page_fits_into_one_round_trip_but_three_long_lists()
    {
        var pages = await site.Pages;
        var sheets = new Dictionary<string, int>();
        foreach (var path in pages.Values.SelectMany(SheetsOf).Distinct())
        {
            sheets[path] = await BytesOf(path, best: true);
        }

        var faults = new List<string>();
        foreach (var page in pages.Values)
        {
            var limit = LongLists.GetValueOrDefault(page.Path.Split('/').ElementAtOrDefault(2) ?? "", OneRoundTrip);
            var css = SheetsOf(page).Sum(path => sheets[path]);
            var bytes = css + await BytesOf(page.Path, best: false);

            // The best compression takes its time: only for what the quick one leaves too large.
            if (bytes > limit && (bytes = css + await BytesOf(page.Path, best: true)) > limit)
            {
                faults.Add($"{page.Path}: {bytes} bytes, {bytes - limit} too many ({css} of them styles)");
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/id/location")]
    [InlineData("/en/member-states/lao-pdr")]
    [InlineData("/sitemap.xml")]
    public async Task The_head_of_an_answer_takes_no_more_than_a_thousand_bytes(string path)
    {
        var answer = await site.Get(path);

        // The server adds the date, and HTTPS its own header.
        Assert.InRange("HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 21:19:54 GMT\r\nStrict-Transport-Security: max-age=31536000; includeSubDomains\r\nContent-Encoding: br\r\n\r\n".Length
            + answer.Headers.Sum(header => header.Key.Length + header.Value.Length + 4), 500, 1000);
    }

    private static IEnumerable<string> SheetsOf(Answer page) => page.All("link[rel=stylesheet]:not([media])").Select(link => link.GetAttribute("href")!);

    // The very bytes that the server sends.
    private async Task<int> BytesOf(string path, bool best)
    {
        var answer = site.Services.GetRequiredService<WebAssets>().At(path) ?? await site.Services.GetRequiredService<Publication>().Current.Answer(path);
        if (best)
        {
            answer.CompressBest();
        }

        return answer.Compressed;
    }
}
