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
