using System.Text;

namespace AseanInfo.Wire.Tests;

/// <summary>What the site does not take, on real connections.</summary>
[Collection(Wires.Name)]
public sealed class RefusalTests(WireSite site)
{
    [Theory]
    [InlineData("multipart/form-data", "x=1")]
    [InlineData("multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nunfinished")]
    [InlineData("application/x-www-form-urlencoded", "theme=charter&states=id")]
    [InlineData("application/json", "{}")]
    public async Task A_form_is_refused_with_a_page_and_the_connection_ends(string type, string body)
    {
        foreach (var (method, path, status) in new[] { ("GET", "/en/timeline", 413), ("HEAD", "/en", 413), ("POST", "/en", 405), ("POST", "/en/no-such-page", 404), ("PUT", "/en/fact-checks?verdict=false", 405) })
        {
            using var wire = await Wire.Open(site.Port);
            var answer = await wire.Ask(Wire.Request(method, path, $"Content-Type: {type}", $"Content-Length: {body.Length}") + body);

            Assert.Equal(status, answer.Status);
            Assert.Equal("close", answer.Header("Connection"));
            Assert.True(await wire.IsClosed(), $"{method} {path}");
        }
    }

    [Fact]
    public async Task A_page_is_the_same_whatever_a_body_says()
    {
        var page = await Wire.Ask(site.Port, Wire.Get("/en/timeline"));
        var fat = await Wire.Ask(site.Port, Wire.Get("/en/timeline", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 13") + "theme=charter");
        var chunked = await Wire.Ask(site.Port, Wire.Get("/en/timeline", "Transfer-Encoding: chunked") + "d\r\ntheme=charter\r\n0\r\n\r\n");
        var after = await Wire.Ask(site.Port, Wire.Get("/en/timeline"));

        Assert.Equal([413, 413], [fat.Status, chunked.Status]);
        Assert.Equal(page.Body, after.Body);
        Assert.Equal(page.Header("ETag"), after.Header("ETag"));
    }

    [Fact]
    public async Task Who_waits_to_be_asked_for_a_body_is_not_asked()
    {
        var answer = await Wire.Ask(site.Port, Wire.Request("POST", "/en", "Content-Length: 1000000000", "Expect: 100-continue"));

        Assert.Equal(405, answer.Status);
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("aseaninfo.example.evil.example", 400)]
    [InlineData("aseaninfo.example:8443", 200)]
    [InlineData("ASEANINFO.example", 200)]
    [InlineData("", 400)]
    public async Task Another_host_is_refused(string host, int status)
    {
        foreach (var path in new[] { "/en", "/en?utm_source=x", "/robots.txt", "/css/site.css" })
        {
            var answer = await Wire.Ask(site.Port, $"GET {path} HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: aseaninfo.example\r\nAccept-Language: en\r\n\r\n");

            Assert.Equal(status, answer.Status);
            Assert.DoesNotContain("evil", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_host_that_a_known_proxy_forwards_counts_and_one_that_others_forward_does_not()
    {
        using var behind = await SiteProcess.Start(FixtureWorld.Root, settings: ["--Site:Proxies=127.0.0.0/8", "--Pages:FreezeAhead=false"]);
        const string forwarded = "GET /en HTTP/1.1\r\nHost: upstream\r\nX-Forwarded-Host: aseaninfo.example\r\n\r\n";

        Assert.Equal(200, (await Wire.Ask(behind.Port, forwarded)).Status);
        Assert.Equal(400, (await Wire.Ask(site.Port, forwarded)).Status);
    }

    [Fact]
    public async Task No_answer_names_the_server_and_every_head_is_small()
    {
        foreach (var path in new[] { "/", "/id", "/en/history", "/sitemap.xml", "/en/no-such-page", "/id/alamat", "/css/site.css", "/healthz/live" })
        {
            var answer = await Wire.Ask(site.Port, Wire.Get(path, "Accept-Encoding: br"));

            Assert.Null(answer.Header("Server"));
            Assert.InRange(answer.HeadLength, 100, 1000);
        }
    }

    [Fact]
    public async Task A_client_that_never_ends_its_head_is_let_go()
    {
        var clients = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Wire.Open(site.Port)));
        foreach (var client in clients)
        {
            await client.Stream.WriteAsync(Encoding.Latin1.GetBytes("GET /en HTTP/1.1\r\nX-Slow: "));
        }

        Assert.All(await Task.WhenAll(clients.Select(client => client.IsClosed())), Assert.True);
        Assert.Equal(200, (await Wire.Ask(site.Port, Wire.Get("/en"))).Status);
        Array.ForEach(clients, client => client.Dispose());
    }
}
