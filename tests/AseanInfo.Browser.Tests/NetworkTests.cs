using System.Collections.Concurrent;

namespace AseanInfo.Browser.Tests;

[Collection(Browsers.Name)]
public sealed class NetworkTests(BrowserSite site)
{
    [Fact]
    public async Task No_page_writes_an_error_to_the_console_or_asks_another_host()
    {
        var watched = new ConcurrentDictionary<Microsoft.Playwright.IPage, List<string>>();
        Faults.None(await site.Look(site.Samples, async (page, path) =>
        {
            var faults = watched.GetOrAdd(page, Watch);
            faults.Clear();
            var answer = await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Load });
            var isError = answer!.Status >= 400;
            return [.. faults.Where(fault => !(isError && fault.Contains($"status of {answer.Status}", StringComparison.Ordinal)))];
        }));
    }

    [Theory]
    [InlineData("/id", 360)]
    [InlineData("/id", 1280)]
    [InlineData("/en", 360)]
    [InlineData("/en", 1280)]
    public async Task A_first_visit_of_the_home_page_brings_at_most_60_kilobytes_with_its_fonts(string path, int width)
    {
        var page = await site.NewPage(width);
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        var bytes = new ConcurrentBag<double>();
        network.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes.Add(finished!.Value.GetProperty("encodedDataLength").GetDouble());

        await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.InRange(bytes.Count, 5, 40);
        Assert.InRange(bytes.Sum(), 15_000, 60_000);
        await page.Context.CloseAsync();
    }

    private List<string> Watch(Microsoft.Playwright.IPage page)
    {
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => faults.Add($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.BaseUrl, StringComparison.Ordinal))
            {
                faults.Add($"asks {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                faults.Add($"{response.Status} {response.Url}");
            }
        };
        return faults;
    }
}
