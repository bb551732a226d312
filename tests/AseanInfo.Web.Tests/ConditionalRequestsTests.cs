using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>What a reader has already is not sent again, and parts can be asked for (RFC 9110, sections 13 and 14).</summary>
[Collection(Sites.Name)]
public sealed class ConditionalRequestsTests(FixtureSite site)
{
    [Fact]
    public async Task Every_page_can_be_asked_for_again_and_is_not_sent_twice()
    {
        foreach (var path in site.Paths.Concat(["/sitemap.xml", "/robots.txt", "/manifest.webmanifest", "/css/site.css"]))
        {
            foreach (var encoding in new[] { "identity", "gzip", "br" })
            {
                var (first, _) = await Ask(path, ("Accept-Encoding", encoding));
                var tag = first.Header("ETag")!;
                var (again, body) = await Ask(path, ("Accept-Encoding", encoding), ("If-None-Match", tag));

                Assert.Equal(HttpStatusCode.NotModified, again.Status);
                Assert.Empty(body);
                Assert.Equal(tag, again.Header("ETag"));
                Assert.Equal(first.Header("Cache-Control"), again.Header("Cache-Control"));
            }
        }
    }

    [Theory]
    [InlineData("If-None-Match", "\"other\", {tag}", 304)]
    [InlineData("If-None-Match", "W/{tag}", 304)]
    [InlineData("If-None-Match", "*", 304)]
    [InlineData("If-None-Match", "\"other\"", 200)]
    [InlineData("If-Match", "\"other\"", 412)]
    [InlineData("If-Match", "{tag}", 200)]
    [InlineData("If-Modified-Since", "{date}", 304)]
    [InlineData("If-Modified-Since", "Wed, 01 Jan 2020 00:00:00 GMT", 200)]
    [InlineData("If-Unmodified-Since", "Wed, 01 Jan 2020 00:00:00 GMT", 412)]
    public async Task Conditions_are_kept(string header, string value, int status)
    {
        var plain = await site.Get("/en/history");
        var condition = value.Replace("{tag}", plain.Header("ETag"), StringComparison.Ordinal).Replace("{date}", plain.Header("Last-Modified"), StringComparison.Ordinal);

        var (answer, _) = await Ask("/en/history", (header, condition));

        Assert.Equal(status, (int)answer.Status);
    }

    [Theory]
    [InlineData("bytes=0-9", 206, 10)]
    [InlineData("bytes=-5", 206, 5)]
    [InlineData("bytes=999999-", 416, 0)]
    public async Task Parts_of_a_picture_can_be_asked_for(string range, int status, int length)
    {
        var whole = await site.Get("/img/southeast-asia.svg");

        var (answer, body) = await Ask("/img/southeast-asia.svg", ("Range", range), ("Accept-Encoding", "br"));

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal("bytes", whole.Header("Accept-Ranges"));
        if (status == 206)
        {
            Assert.Equal(length, body.Length);
            Assert.Equal(range.StartsWith("bytes=-", StringComparison.Ordinal) ? whole.Body[^length..] : whole.Body[..length], body);
        }
    }

    private async Task<(Answer Answer, byte[] Body)> Ask(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await site.Client.SendAsync(request);
        var answer = await Answer.Read(path, response);
        return (answer, answer.Body);
    }
}
