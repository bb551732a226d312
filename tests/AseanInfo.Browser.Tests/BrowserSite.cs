using AseanInfo.Content;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Freezing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

/// <summary>The site with its own content on a real port, on 24 November 2026, and one browser for all tests.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime")]
public sealed class BrowserSite : IAsyncLifetime
{
    private readonly SiteOnAPort site = new();
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public string BaseUrl => site.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public Catalog Catalog => Site.Catalog;

    /// <summary>The words of the interface as readers get them.</summary>
    public InterfaceText Text(string locale) => Catalog.TextIn(Catalog.FindLocale(locale)!);

    private Site Site => site.Services.GetRequiredService<Publication>().Current.Edition.Site;

    /// <summary>Paths of every page of the site map.</summary>
    public IEnumerable<string> Paths => SiteUrls.All(Site.Map);

    /// <summary>
    /// One page of every template and two of each kind of record (the first, and the one of the longest name), in both languages, with the pages for errors and for a past day.
    /// </summary>
    public IReadOnlyList<string> Samples =>
    [
        .. Paths.Where(path => path.Count(character => character == '/') <= 2),
        .. Paths.Where(path => path.Count(character => character == '/') > 2)
            .GroupBy(path => path[..path.LastIndexOf('/')])
            .SelectMany(kind => new[] { kind.First(), kind.MaxBy(path => path.Length)! }.Distinct()),
        "/en/no-such-page", "/id/no-such-page",
        "/en/member-states?asOf=1999-04-29", "/id/divisions?asOf=2005-01-01", "/en/divisions?asOf=tomorrow",
    ];

    /// <summary>A new page with a viewport, a colour scheme, and script or none.</summary>
    public async Task<IPage> NewPage(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = BaseUrl,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Looks at each sample on one of a few pages of the browser, and gathers what the looks find.</summary>
    public async Task<IReadOnlyList<string>> Look(IEnumerable<string> paths, Func<IPage, string, Task<IEnumerable<string>>> look, int width = 1280, bool script = true)
    {
        var queue = new System.Collections.Concurrent.ConcurrentQueue<string>(paths);
        var found = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            var page = await NewPage(width, script: script);
            var faults = new List<string>();
            while (queue.TryDequeue(out var path))
            {
                faults.AddRange((await look(page, path)).Select(fault => $"{path}: {fault}"));
            }

            await page.Context.CloseAsync();
            return faults;
        }));
        return [.. found.SelectMany(faults => faults)];
    }

    public async Task InitializeAsync()
    {
        site.UseKestrel(0);
        site.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
    }

    private sealed class SiteOnAPort : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Logging:Level", "Fatal");
            builder.UseSetting("Pages:FreezeAhead", "false");
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(FixedClock.Noon)));
        }
    }
}

[CollectionDefinition(Name)]
public sealed class Browsers : ICollectionFixture<BrowserSite>
{
    public const string Name = "browser";
}
