using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AseanInfo.Content;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Freezing;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

/// <summary>The whole program in memory over a content folder, at noon in Jakarta on 24 November 2026, or at another moment.</summary>
public class TestSite(string contentRoot, DateTimeOffset? now = null) : WebApplicationFactory<Program>
{
    public const string Host = "http://localhost";

    private HttpClient? client;
    private Task<IReadOnlyDictionary<string, Answer>>? crawl;

    /// <summary>The site that it serves.</summary>
    public Site Content => Services.GetRequiredService<Publication>().Current.Edition.Site;

    public Catalog Catalog => Content.Catalog;

    /// <summary>The words of the interface as the content under test has them: an editor may reword each, so no test writes them itself.</summary>
    public InterfaceText Text(string locale) => Catalog.TextIn(Catalog.FindLocale(locale)!);

    /// <summary>Gives readers another site from here on.</summary>
    public void Swap(Site other) => Services.GetRequiredService<Publication>().Show(other);

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client => client ??= CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>Every path of the site map, in the order of its entries.</summary>
    public IEnumerable<string> Paths => SiteUrls.All(Content.Map);

    /// <summary>The answers to all of them, each fetched once.</summary>
    public Task<IReadOnlyDictionary<string, Answer>> Pages => crawl ??= Crawl();

    public async Task<Answer> Get(string path, string? acceptLanguage = null) => await Send(HttpMethod.Get, path, acceptLanguage);

    public async Task<Answer> Send(HttpMethod method, string path, string? acceptLanguage = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (acceptLanguage is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        }

        using var response = await Client.SendAsync(request);
        return await Answer.Read(path, response);
    }

    /// <summary>Renders a page without a connection, on the day of the tests.</summary>
    public Task<RenderedPage> Render(string path) =>
        Services.GetRequiredService<PageRenderer>().Render(new(Content, FixedClock.Today), path);

    /// <summary>Sends a path as it is, past the care that HttpClient takes.</summary>
    public async Task<HttpResponse> SendRaw(string method, string path, string query = "")
    {
        var context = await Server.SendAsync(context =>
        {
            context.Request.Method = method;
            context.Request.Host = new("localhost");
            context.Request.Path = new(path);
            context.Request.QueryString = new(query);
        });
        await context.Response.Body.CopyToAsync(Stream.Null);
        return context.Response;
    }

    private async Task<IReadOnlyDictionary<string, Answer>> Crawl()
    {
        var answers = new Dictionary<string, Answer>();
        foreach (var batch in Paths.Chunk(16))
        {
            foreach (var answer in await Task.WhenAll(batch.Select(path => Get(path))))
            {
                answers.Add(answer.Path, answer);
            }
        }

        return answers;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Content:Root", contentRoot);
        builder.UseSetting("Logging:Level", "Fatal");
        builder.UseSetting("Pages:FreezeAhead", "false");
        builder.UseSetting("Site:BaseUrl", Host);
        builder.UseSetting("Content:Today", $"{now ?? FixedClock.Noon:yyyy-MM-dd}");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(now ?? FixedClock.Noon)));
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(string Path, HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    private readonly Lazy<IHtmlDocument> document = new(() => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(Body)));

    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public IHtmlDocument Document => document.Value;

    public string Language => Document.DocumentElement.GetAttribute("lang") ?? "";

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The words inside an element, with single spaces.</summary>
    public string Words(string selector) => Clean(Document.QuerySelector(selector)?.TextContent);

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public static async Task<Answer> Read(string path, HttpResponseMessage response) => new(
        path,
        response.StatusCode,
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsByteArrayAsync());

    public static string Clean(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
