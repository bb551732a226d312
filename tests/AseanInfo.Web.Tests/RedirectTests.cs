using System.Net;
using Microsoft.AspNetCore.Http;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class RedirectTests(FixtureSite site, RealSite real)
{
    [Theory]
    [InlineData("/id/alamat", "/id/location")]
    [InlineData("/id/sejarah", "/id/history")]
    [InlineData("/en/chronicle", "/en/history")]
    [InlineData("/en/past", "/en/history")]
    [InlineData("/en/address", "/en/location")]
    [InlineData("/ID", "/id")]
    [InlineData("/EN/Member-States/Northland", "/en/member-states/northland")]
    [InlineData("/id/location/", "/id/location")]
    [InlineData("/id/", "/id")]
    [InlineData("/id//location", "/id/location")]
    [InlineData("/id/location///", "/id/location")]
    [InlineData("/EN/Member-States/?asOf=1999-04-30", "/en/member-states?asOf=1999-04-30")]
    public async Task Other_ways_of_writing_lead_to_the_one_address(string path, string address)
    {
        var answer = await site.Get(path);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal(address, answer.Header("Location"));
        Assert.Equal(HttpStatusCode.OK, (await site.Get(address)).Status);
    }

    [Fact]
    public async Task Every_alias_leads_to_its_article()
    {
        foreach (var article in real.Catalog.Articles)
        {
            foreach (var alias in article.FrontMatter.Aliases)
            {
                var answer = await real.Get($"/{article.Locale.Tag}/{alias}");

                Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
                Assert.Equal($"/{article.Locale.Tag}/{article.Slug}", answer.Header("Location"));
            }
        }
    }

    [Fact]
    public async Task An_alias_belongs_to_one_language() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/en/alamat")).Status);

    [Theory]
    [InlineData("//evil")]
    [InlineData("//evil/")]
    [InlineData("//evil.example/id")]
    [InlineData("///evil.example/ID/")]
    [InlineData("//evil.example//")]
    [InlineData("/\\evil")]
    [InlineData("/\\evil/")]
    [InlineData("\\\\evil/ID")]
    [InlineData("/\\/evil.example/Id/")]
    [InlineData("/%2F%2Fevil.example/ID/")]
    [InlineData("/%5Cevil.example/ID/")]
    [InlineData("/\t/evil/")]
    [InlineData("/ /evil/ID/")]
    [InlineData("//user@evil.example/ID")]
    [InlineData("/https://evil.example/ID/")]
    public async Task No_redirect_leaves_the_host(string path)
    {
        HttpResponse answer;
        try
        {
            answer = await site.SendRaw("GET", path);
        }
        catch (ArgumentException)
        {
            return; // No server hands such a path on.
        }

        var location = answer.Headers.Location.ToString();
        Assert.InRange(answer.StatusCode, 200, 499);
        if (location.Length > 0)
        {
            Assert.Equal("localhost", new Uri(new Uri("http://localhost/"), location).Host);
            Assert.DoesNotContain('\\', location);
            Assert.False(location.StartsWith("//", StringComparison.Ordinal), location);
        }
    }

    [Fact]
    public async Task Two_redirects_at_most_lead_to_the_page()
    {
        var first = await site.Get("/ID/Alamat/");
        Assert.Equal("/id/alamat", first.Header("Location"));

        var second = await site.Get("/id/alamat");
        Assert.Equal(HttpStatusCode.OK, (await site.Get(second.Header("Location")!)).Status);
    }

    [Theory]
    [InlineData("/css/Base.css")]
    [InlineData("/img/Mark.svg")]
    public async Task Files_are_not_redirected(string path) =>
        Assert.NotEqual(HttpStatusCode.PermanentRedirect, (await site.Get(path)).Status);
}
