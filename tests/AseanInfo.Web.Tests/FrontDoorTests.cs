using System.Net;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Assets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

/// <summary>What every request gets, before any page is made.</summary>
[Collection(Sites.Name)]
public sealed class FrontDoorTests(FixtureSite site)
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/en/history")]
    [InlineData("/sitemap.xml")]
    [InlineData("/css/site.css")]
    [InlineData("/id/alamat")]
    [InlineData("/healthz/live")]
    public async Task A_known_address_says_which_methods_it_has(string path)
    {
        var options = await site.Send(HttpMethod.Options, path);
        var post = await site.Send(HttpMethod.Post, path);

        Assert.Equal(HttpStatusCode.NoContent, options.Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.Status);
        Assert.All(new[] { options, post }, answer => Assert.Equal("GET, HEAD, OPTIONS", answer.Header("Allow")));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("BREW")]
    public async Task An_unknown_address_is_not_found_whatever_the_method(string method)
    {
        foreach (var path in new[] { "/en/no-such-page", "/SITEMAP.XML", "/css/nowhere.css", "/error/404" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.Send(new(method), path)).Status);
        }
    }

    [Fact]
    public async Task A_body_is_refused_and_never_read()
    {
        var body = new Unread();

        var context = await site.Server.SendAsync(context =>
        {
            context.Request.Path = "/en/timeline";
            context.Request.Method = "GET";
            context.Request.ContentLength = 14;
            context.Request.Body = body;
            context.Features.Set<IHttpRequestBodyDetectionFeature>(body);
        });

        Assert.Equal(StatusCodes.Status413PayloadTooLarge, context.Response.StatusCode);
        Assert.Equal("close", context.Response.Headers.Connection);
        Assert.Equal("no-store", context.Response.Headers.CacheControl);
    }

    [Theory]
    [InlineData("example.org", "/en", 200)]
    [InlineData("EXAMPLE.org:8443", "/en", 200)]
    [InlineData("evil.example", "/en", 400)]
    [InlineData("evil.example", "/no-such-page", 400)]
    [InlineData("example.org.evil.example", "/en", 400)]
    [InlineData("10.0.0.7:5080", "/healthz/live", 200)]
    [InlineData("10.0.0.7:5080", "/healthz/ready", 200)]
    public async Task In_production_the_site_answers_for_its_own_host_alone_but_tells_its_health_to_all(string host, string path, int status)
    {
        using var production = site.WithWebHostBuilder(builder => builder
            .UseEnvironment("Production").UseSetting("Site:BaseUrl", "https://example.org").UseSetting("Site:Contact", "mail@example.org"));

        var context = await production.Server.SendAsync(context =>
        {
            context.Request.Host = new(host);
            context.Request.Path = path;
        });

        Assert.Equal(status, context.Response.StatusCode);
        Assert.DoesNotContain("evil", await new StreamReader(context.Response.Body).ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_host_is_asked_for_pages_name_the_public_address()
    {
        var context = await site.Server.SendAsync(context =>
        {
            context.Request.Host = new("evil.example");
            context.Request.Headers["X-Forwarded-Host"] = "evil.example";
            context.Request.Path = "/sitemap.xml";
        });

        var sitemap = await new StreamReader(context.Response.Body).ReadToEndAsync();
        Assert.Contains("<loc>http://localhost/en</loc>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_and_pictures_of_the_content_stand_for_ever_at_addresses_with_their_hash_and_are_found_at_old_ones()
    {
        var page = await site.Get("/en/member-states/northland");
        var named = page.All("img[src], link[rel=icon], link[rel=apple-touch-icon], script[src]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
            .Concat(site.Catalog.Media.Select(file => Fingerprint.In(SiteUrls.Media(file.Key), file.Value.Bytes))).ToList();
        Assert.True(named.Count > 5);
        foreach (var path in named)
        {
            var lasting = await site.Get(path);
            var old = await site.Get(System.Text.RegularExpressions.Regex.Replace(path, @"\.[0-9a-f]{8}\.", ".00000000."));

            Assert.Equal("public, max-age=31536000, immutable", lasting.Header("Cache-Control"));
            Assert.Equal("no-cache", old.Header("Cache-Control"));
            Assert.Equal(lasting.Body, old.Body);
        }
    }

    /// <summary>A body that nobody may touch.</summary>
    private sealed class Unread : MemoryStream, IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;

        public override bool CanRead => throw new InvalidOperationException("the body was read");

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("the body was read");
    }
}
