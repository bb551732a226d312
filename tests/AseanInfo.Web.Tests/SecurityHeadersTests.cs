namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class SecurityHeadersTests(FixtureSite site)
{
    // What may come from our own host, and what may come from nowhere.
    private static readonly string[] Policy =
    [
        "default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
        "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
    ];

    public static TheoryData<string, string> Answers => new()
    {
        { "GET", "/" },
        { "GET", "/en" },
        { "HEAD", "/en" },
        { "GET", "/en/member-states?asOf=1970-01-01" },
        { "GET", "/en/no-such-page" },
        { "GET", "/en/divisions?asOf=never" },
        { "POST", "/en" },
        { "GET", "/id/alamat" },
        { "GET", "/ID/" },
        { "GET", "/css/site.css" },
        { "GET", "/img/mark.svg" },
        { "GET", "/css/no-such-file.css" },
        { "GET", "/sitemap.xml" },
        { "GET", "/robots.txt" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_carries_the_strict_headers(string method, string path)
    {
        var answer = await site.Send(new(method), path);

        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
        Assert.Equal("same-origin", answer.Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", answer.Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("geolocation=()", answer.Header("Permissions-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_content_security_policy_allows_our_own_files_only(string method, string path)
    {
        var answer = await site.Send(new(method), path);

        var policy = (answer.Header("Content-Security-Policy") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Policy.Order(StringComparer.Ordinal), policy.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_answer_sets_a_cookie_or_names_the_server(string method, string path)
    {
        var answer = await site.Send(new(method), path);

        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Null(answer.Header("X-Powered-By"));
        Assert.Null(answer.Header("Server"));
    }

    [Theory]
    [InlineData("http://example.org", "false", null)]
    [InlineData("https://example.org", "false", "max-age=31536000")]
    [InlineData("https://example.org", "true", "max-age=31536000; includeSubDomains")]
    public async Task Strict_transport_security_follows_from_the_public_address_and_binds_subdomains_only_when_asked(string address, string binds, string? value)
    {
        using var other = site.WithWebHostBuilder(builder => builder.UseSetting("Site:BaseUrl", address).UseSetting("Site:IncludeSubDomains", binds));
        using var client = other.CreateClient();

        using var response = await client.GetAsync(new Uri("/en", UriKind.Relative));

        Assert.Equal(value, (await Answer.Read("/en", response)).Header("Strict-Transport-Security"));
    }
}
