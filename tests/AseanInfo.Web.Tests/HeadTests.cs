using System.Net;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class HeadTests(FixtureSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/id/location")]
    [InlineData("/en/member-states/northland")]
    [InlineData("/en/divisions?asOf=2020-01-01")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/css/site.css")]
    [InlineData("/en/no-such-page")]
    [InlineData("/en/divisions?asOf=never")]
    [InlineData("/id/alamat")]
    [InlineData("/ID/Location/")]
    public async Task A_question_for_the_head_is_answered_as_one_for_the_page(string path)
    {
        var page = await site.Get(path);

        var head = await site.Send(HttpMethod.Head, path);

        Assert.NotEqual(HttpStatusCode.MethodNotAllowed, head.Status);
        Assert.Equal(page.Status, head.Status);
        Assert.Equal(page.Header("Content-Type"), head.Header("Content-Type"));
        Assert.Equal(page.Header("Location"), head.Header("Location"));
    }
}
