namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class CompressionTests(RealSite site)
{
    [Theory]
    [InlineData("/en/member-states", "br")]
    [InlineData("/en/member-states", "gzip")]
    [InlineData("/sitemap.xml", "gzip")]
    public async Task Texts_travel_compressed_when_the_reader_accepts_it(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);

        using var response = await site.Client.SendAsync(request);
        var compressed = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.True(compressed.Length < (await site.Get(path)).Body.Length / 2);
    }
}
