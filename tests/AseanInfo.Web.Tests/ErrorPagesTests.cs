using System.Net;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class ErrorPagesTests(FixtureSite site)
{
    private static readonly string LongPath = "/en/" + new string('a', 5000);

    [Theory]
    [InlineData("/en/no-such-page", "en")]
    [InlineData("/id/no-such-page", "id")]
    [InlineData("/en/member-states/atlantis", "en")]
    [InlineData("/id/divisions/atlantis", "id")]
    [InlineData("/en/secretaries-general/nobody", "en")]
    [InlineData("/en/sources/nothing", "en")]
    [InlineData("/en/home", "en")]
    [InlineData("/fr", "id")]
    [InlineData("/fr/location", "id")]
    [InlineData("/member-states", "id")]
    [InlineData("/en/location/more", "en")]
    [InlineData("/css/no-such-file.css", "id")]
    public async Task An_unknown_address_is_not_found(string path, string language)
    {
        var page = await site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        IsErrorPage(page, "404", language);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("id", "id")]
    [InlineData("fr,en;q=0.5,id;q=0.4", "en")]
    [InlineData("fr", "id")]
    [InlineData("en;q=0.3, id;q=0.8", "id")]
    [InlineData("*", "id")]
    [InlineData("no-value;;;q=x", "id")]
    public async Task An_address_without_a_language_is_answered_in_the_readers(string accepted, string language)
    {
        var page = await site.Get("/fr/location", accepted);

        IsErrorPage(page, "404", language);
    }

    [Fact]
    public async Task The_language_of_the_address_counts_before_that_of_the_reader()
    {
        var page = await site.Get("/en/no-such-page", "id");

        IsErrorPage(page, "404", "en");
    }

    [Theory]
    [InlineData("1967-08-07")]
    [InlineData("2026-11-25")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("2025-1-1")]
    [InlineData("25-10-2025")]
    [InlineData("2025")]
    [InlineData("yesterday")]
    [InlineData("<b>1999</b>")]
    [InlineData("2025-10-25T00:00")]
    [InlineData("２０２５-10-25")]
    public async Task A_day_that_cannot_be_shown_is_refused_with_what_is_accepted(string day)
    {
        var text = site.Text("en");
        var accepted = text.Format("refused.day.range", ("first", text.Formats.Date(new(1967, 8, 8))), ("last", text.Formats.Date(new(2026, 11, 24))));
        var query = $"?asOf={Uri.EscapeDataString(day)}";
        foreach (var path in new[] { "/en/member-states", "/en/member-states/northland", "/en/member-states/compare", "/en/divisions", "/en/divisions/harbour-department", "/en/secretaries-general", "/en/secretaries-general/ada-nordin" })
        {
            var page = await site.Get(path + query);

            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            IsErrorPage(page, "400", "en");
            Assert.Contains(accepted, page.Words("main"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refused_day_is_explained_in_the_language_of_the_page()
    {
        var page = await site.Get("/id/divisions?asOf=1900-01-01");

        IsErrorPage(page, "400", "id");
        Assert.Equal(["1967-08-08", "2026-11-24"], page.All("main time").Select(time => time.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Pages_can_only_be_read(string method)
    {
        foreach (var path in new[] { "/", "/en", "/en/location", "/en/member-states", "/sitemap.xml" })
        {
            var page = await site.Send(new(method), path);

            Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
            Assert.Contains("GET", page.Header("Allow"), StringComparison.Ordinal);
            IsErrorPage(page, "405", path.StartsWith("/en", StringComparison.Ordinal) ? "en" : "id");
        }
    }

    [Theory]
    [InlineData("GET", "/..")]
    [InlineData("GET", "/../../etc/passwd")]
    [InlineData("GET", "/id/../../appsettings.json")]
    [InlineData("GET", "/css/../../Program.cs")]
    [InlineData("GET", "/id/\0")]
    [InlineData("GET", "/id/member-states/\0")]
    [InlineData("GET", "/id/\r\nX: y")]
    [InlineData("GET", "/ID/\r\nX: y")]
    [InlineData("GET", "/id/\ud800")]
    [InlineData("GET", "/id/{slug}")]
    [InlineData("GET", "/id/%")]
    [InlineData("GET", "/id/<script>alert(1)</script>")]
    [InlineData("GET", "")]
    [InlineData("GET", "/error/99999999999")]
    [InlineData("GET", "/error/-1")]
    [InlineData("GET", "/error/200")]
    [InlineData("GET", "/appsettings.json")]
    [InlineData("BREW", "/en/location")]
    [InlineData("TRACE", "/en/location")]
    [InlineData("OPTIONS", "/en/location")]
    [InlineData("CONNECT", "/en/location")]
    [InlineData("<script>", "/en/location")]
    [InlineData("POST", "/css/base.css")]
    [InlineData("POST", "/no-such-page")]
    public async Task A_strange_request_is_never_our_fault(string method, string path)
    {
        var answer = await site.SendRaw(method, path);

        Assert.InRange(answer.StatusCode, 200, 499);
    }

    [Fact]
    public async Task An_address_of_five_thousand_characters_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(LongPath)).Status);

    [Theory]
    [InlineData("?asOf=2025-10-25&asOf=2024-01-01")]
    [InlineData("?asOf[]=1")]
    [InlineData("?states=&states=")]
    [InlineData("?%00=%00")]
    [InlineData("?")]
    public async Task A_strange_query_is_never_our_fault(string query)
    {
        foreach (var path in new[] { "/en/member-states", "/en/member-states/compare", "/en/location" })
        {
            var answer = await site.SendRaw("GET", path, query);

            Assert.InRange(answer.StatusCode, 200, 499);
        }
    }

    [Theory]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/error/400")]
    public async Task The_error_pages_are_no_pages_of_their_own(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(path)).Status);

    [Fact]
    public async Task What_the_reader_wrote_is_shown_as_text_only()
    {
        var page = await site.Get("/en/%3Cscript%3Ealert(1)%3C%2Fscript%3E?asOf=%3Cscript%3E");

        Assert.Empty(page.All("script"));
    }

    private void IsErrorPage(Answer page, string code, string language)
    {
        var text = site.Text(language);
        Assert.Equal(language, page.Language);
        Assert.Equal(text[$"error.{code}.title"], page.Words("h1"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(page.All("link[rel=canonical], link[rel=alternate]"));
        Assert.NotEmpty(page.All($"main a[href='/{language}/location']"));
    }
}
