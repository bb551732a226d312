namespace AseanInfo.Wire.Tests;

/// <summary>Who goes past everything gets what the front door would have given.</summary>
[Collection(Wires.Name)]
public sealed class ExpressTests(WireSite site)
{
    private static readonly string[] Paths = [.. SitePaths(), "/sitemap.xml", "/robots.txt", "/manifest.webmanifest", "/.well-known/security.txt", "/.well-known/build.json", "/id/alamat"];

    // A query that means nothing leads through the front door, and so does a weak tag.
    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Both_ways_give_the_same_answer_at_every_address(string encoding)
    {
        using var express = await Wire.Open(site.Port);
        using var door = await Wire.Open(site.Port);
        foreach (var path in Paths)
        {
            foreach (var method in new[] { "GET", "HEAD" })
            {
                var fast = await express.Ask(Wire.Request(method, path, $"Accept-Encoding: {encoding}"));
                var slow = await door.Ask(Wire.Request(method, $"{path}?utm_source=x", $"Accept-Encoding: {encoding}"));

                Assert.Equal(Told(slow), Told(fast));
                Assert.Equal(slow.Body, fast.Body);
            }
        }
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_a_reader_has_is_not_sent_again_from_any_address(string encoding)
    {
        using var wire = await Wire.Open(site.Port);
        foreach (var path in Paths.Where(path => path != "/id/alamat"))
        {
            var page = await wire.Ask(Wire.Get(path, $"Accept-Encoding: {encoding}"));
            var fast = await wire.Ask(Wire.Get(path, $"Accept-Encoding: {encoding}", $"If-None-Match: {page.Header("ETag")}"));
            var slow = await wire.Ask(Wire.Get(path, $"Accept-Encoding: {encoding}", $"If-None-Match: W/{page.Header("ETag")}"));
            var dated = await wire.Ask(Wire.Get(path, $"Accept-Encoding: {encoding}", $"If-Modified-Since: {page.Header("Last-Modified")}"));

            Assert.Equal([200, 304, 304, 304], [page.Status, fast.Status, slow.Status, dated.Status]);
            Assert.Equal(page.Header("ETag"), fast.Header("ETag"));
            Assert.Equal(page.Header("Cache-Control"), fast.Header("Cache-Control"));
            Assert.Equal(page.Header("Vary"), fast.Header("Vary"));
        }
    }

    [Fact]
    public async Task Requests_that_follow_each_other_without_waiting_are_answered_in_their_order()
    {
        using var wire = await Wire.Open(site.Port);
        var answer = await wire.Ask(string.Concat(Enumerable.Repeat(Wire.Get("/en") + Wire.Get("/en/no-such-page") + Wire.Get("/en/divisions?asOf=1990-01-01"), 5)));
        var statuses = new List<int> { answer.Status };
        while (statuses.Count < 15)
        {
            statuses.Add((await wire.Ask([])).Status);
        }

        Assert.Equal(Enumerable.Repeat(new[] { 200, 404, 200 }, 5).SelectMany(three => three), statuses);
    }

    private static IEnumerable<string> SitePaths() => AseanInfo.Web.Addresses.SiteUrls.All(FixtureWorld.Site.Map);

    // All that a reader is told, but the time of the day.
    private static IEnumerable<string> Told(WireAnswer answer) =>
        answer.Headers.Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header)}").Order(StringComparer.Ordinal).Prepend(answer.Line);
}
