using System.Globalization;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Quality;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Serilog;

namespace AseanInfo.Web.Tests;

/// <summary>The pages that the program renders for itself.</summary>
[Collection(Sites.Name)]
public sealed class PageWeightsTests(FixtureSite site)
{
    [Fact]
    public async Task Every_page_is_weighed_as_it_travels_and_the_page_shows_the_result()
    {
        using var weighing = site.WithWebHostBuilder(builder => builder.UseSetting("Quality:WeighPages", "true"));
        using var client = weighing.CreateClient(new() { BaseAddress = new("https://localhost") });

        var report = await weighing.Services.GetRequiredService<PageWeights>().Measured;

        Assert.Equal(site.Paths.Count(), report.Pages);
        var served = new List<PageWeight>();
        foreach (var path in site.Paths)
        {
            served.Add(new(path, await Bytes(client, path, "identity"), await Bytes(client, path, "br")));
        }

        // The medians: the heaviest may be the page of the figures itself, which grows by them.
        Assert.Equal(WeightReport.Of(served).Html.Median, report.Html.Median);
        Assert.Equal(WeightReport.Of(served).Compressed.Median, report.Compressed.Median);
        using var response = await client.GetAsync(new Uri("/en/quality", UriKind.Relative));
        var page = await Answer.Read("/en/quality", response);
        Assert.Contains(report.Html.Heaviest, page.All("section[aria-labelledby=weight] td a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.All("section[aria-labelledby=weight] .status"));
        Assert.Equal(
            new[] { report.Html.Median, report.Html.Max, report.Compressed.Median, report.Compressed.Max }.Select(bytes => bytes.ToString("#,0", CultureInfo.InvariantCulture)),
            page.All("section[aria-labelledby=weight] td.num").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_median_and_the_heaviest_are_told_apart()
    {
        var report = WeightReport.Of([new("/a", 30, 3), new("/b", 10, 9), new("/c", 20, 6)]);

        Assert.Equal(new(20, 30, "/a"), report.Html);
        Assert.Equal(new(6, 9, "/b"), report.Compressed);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/history")]
    [InlineData("/id/member-states/northland")]
    public async Task A_page_rendered_ahead_is_the_page_that_readers_get(string path)
    {
        using var client = site.CreateClient(new() { BaseAddress = new("https://localhost") });

        var rendered = await site.Render(path);

        Assert.Equal(await client.GetByteArrayAsync(new Uri(path, UriKind.Relative)), rendered.Html);
    }

    [Fact]
    public async Task A_path_without_a_page_renders_as_not_found() =>
        Assert.Equal(404, (await site.Render("/en/no-such-page")).Status);

    [Fact]
    public async Task Rendering_ahead_writes_no_line_into_the_log()
    {
        var lines = new Lines();
        var before = Log.Logger;
        Log.Logger = new LoggerConfiguration().WriteTo.Sink(lines).CreateLogger();
        try
        {
            await site.Render("/en/history");
        }
        finally
        {
            Log.Logger = before;
        }

        Assert.Empty(lines.Seen);
    }

    /// <summary>What travels to a reader who accepts an encoding.</summary>
    private static async Task<int> Bytes(HttpClient client, string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);
        using var response = await client.SendAsync(request);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
