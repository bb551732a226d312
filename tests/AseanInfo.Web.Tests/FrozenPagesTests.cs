using System.Globalization;
using System.Net;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Freezing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AseanInfo.Web.Tests;

/// <summary>Pages are made ahead of their readers, once for each day, and weighed as they are served.</summary>
[Collection(Sites.Name)]
public sealed class FrozenPagesTests(FixtureSite site)
{
    [Fact]
    public async Task Every_page_is_weighed_as_it_travels_and_the_page_shows_the_result()
    {
        using var ahead = Ahead(new FixedClock(FixedClock.Noon));
        var publication = await Refined(ahead);
        using var client = ahead.CreateClient();

        var page = await Fetch(client, "/en/quality");

        var served = new List<PageWeight>();
        foreach (var path in site.Paths)
        {
            // The pages of the figures themselves are weighed before they hold them.
            var html = path.EndsWith("/quality", StringComparison.Ordinal) ? (await site.Get(path)).Body.Length : await Bytes(client, path, "identity");
            served.Add(new(path, html, await Bytes(client, path, "br")));
        }

        var report = WeightReport.Of(served);
        Assert.Equal([report.Html.Heaviest, report.Compressed.Heaviest], page.All("section[aria-labelledby=weight] td a").Select(link => link.GetAttribute("href")));
        var shown = page.All("section[aria-labelledby=weight] td.num").Select(cell => int.Parse(cell.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([report.Html.Max, report.Compressed.Max], [shown[1], shown[3]]);
        Assert.Empty(page.All("section[aria-labelledby=weight] .status"));
        Assert.True(publication.Current.Size > served.Sum(weight => weight.Html + weight.Compressed));
    }

    [Fact]
    public async Task Until_they_are_weighed_the_page_says_so() =>
        Assert.Equal(site.Text("en")["quality.weight.measuring"], (await site.Get("/en/quality")).Words("section[aria-labelledby=weight] .status"));

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
    public async Task A_page_rendered_ahead_is_the_page_that_readers_get(string path) =>
        Assert.Equal((await site.Get(path)).Body, (await site.Render(path)).Body);

    [Fact]
    public async Task A_path_without_a_page_renders_as_not_found() => Assert.Equal(404, (await site.Render("/en/no-such-page")).Status);

    [Fact]
    public async Task A_minute_after_midnight_in_jakarta_no_page_is_of_yesterday_and_what_is_due_that_day_says_so()
    {
        using var content = new PlantedContent().EveryRecheckAfter(FixedClock.Today.AddDays(1));
        var clock = new FakeTimeProvider(new(2026, 11, 24, 16, 59, 30, TimeSpan.Zero));
        using var ahead = Ahead(clock, content.Root);
        var publication = await Refined(ahead);
        using var client = ahead.CreateClient();
        Assert.Equal("2026-11-24", (await Fetch(client, "/en/on-date")).Document.QuerySelector("#date")?.GetAttribute("value"));
        Assert.Empty((await Fetch(client, "/en/member-states/northland")).All(".status.due time"));
        var former = (await Fetch(client, "/robots.txt")).Header("Last-Modified");

        for (var second = 0; second < 90; second += 10)
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(50);
        }

        await Until(() => publication.Current.IsRefined && publication.Current.Edition.Today == new DateOnly(2026, 11, 25));
        foreach (var path in site.Paths.Concat(["/sitemap.xml", "/robots.txt"]))
        {
            var page = await Fetch(client, path);
            Assert.True(DateTimeOffset.Parse(page.Header("Last-Modified")!, CultureInfo.InvariantCulture) >= new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.Zero), path);
        }

        Assert.Equal("2026-11-25", (await Fetch(client, "/en/on-date")).Document.QuerySelector("#date")?.GetAttribute("value"));
        Assert.Equal("2026-11-25", (await Fetch(client, "/en/member-states/northland")).All(".status.due time").First().GetAttribute("datetime"));
        Assert.NotEqual(former, (await Fetch(client, "/robots.txt")).Header("Last-Modified"));
    }

    [Fact]
    public async Task The_pages_of_a_new_day_that_say_the_same_take_no_new_memory()
    {
        var clock = new FakeTimeProvider(new(2026, 11, 24, 16, 59, 0, TimeSpan.Zero));
        using var ahead = Ahead(clock);
        var publication = await Refined(ahead);
        var before = publication.Current.Ready("/robots.txt")!.Body;

        for (var day = publication.Today; publication.Current.Edition.Today == day;)
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(50);
        }

        Assert.Same(before, publication.Current.Ready("/robots.txt")!.Body);
    }

    [Theory]
    [InlineData("/en/history")]
    [InlineData("/en/history?utm_source=news")]
    [InlineData("/en/member-states?utm_source=news")]
    [InlineData("/sitemap.xml?x=1")]
    public async Task A_query_that_means_nothing_gets_the_page_itself(string path)
    {
        var plain = await site.Get(path.Split('?')[0]);

        var page = await site.Get(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(plain.Header("ETag"), page.Header("ETag"));
        Assert.Equal(plain.Body, page.Body);
    }

    private WebApplicationFactory<Program> Ahead(TimeProvider clock, string? root = null) => site.WithWebHostBuilder(builder => builder
        .UseSetting("Pages:FreezeAhead", "true")
        .UseSetting("Content:Root", root ?? FixtureWorld.Root)
        .ConfigureServices(services => services.AddSingleton(clock)));

    private static async Task<Publication> Refined(WebApplicationFactory<Program> site)
    {
        var publication = site.Services.GetRequiredService<Publication>();
        await Until(() => publication.Current.IsRefined);
        return publication;
    }

    private static async Task Until(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(20);
        }
    }

    private static async Task<Answer> Fetch(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await Answer.Read(path, response);
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
