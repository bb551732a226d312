using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

/// <summary>What readers come for, with script switched off, on a phone.</summary>
[Collection(Browsers.Name)]
public sealed class WithoutScriptTests(BrowserSite site) : IAsyncLifetime
{
    private IPage page = null!;

    public async Task InitializeAsync() => page = await site.NewPage(360, script: false);

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Fact]
    public async Task A_reader_finds_the_address_in_the_own_language()
    {
        await page.GotoAsync("/");
        await page.Locator("a[hreflang=id], a[lang=id]").First.ClickAsync();

        Assert.EndsWith("/id", page.Url, StringComparison.Ordinal);
        Assert.Contains("Jalan Sisingamangaraja", await page.Locator("address").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_opens_and_leads_on()
    {
        await page.GotoAsync("/en/visit");
        await page.Locator("button.menu").ClickAsync();
        await page.Locator("#nav a[href='/en/history']").ClickAsync();

        Assert.EndsWith("/en/history", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_language_shows_the_same_page()
    {
        await page.GotoAsync("/en/divisions/health-division");
        await page.Locator(".lang a[hreflang=id]").ClickAsync();

        Assert.EndsWith("/id/divisions/health-division", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_day_is_asked_for_and_left()
    {
        await page.GotoAsync("/en/member-states");
        await page.Locator("input[name=asOf]").FillAsync("1999-04-29");
        await page.Locator("form.pick button").ClickAsync();
        Assert.Equal(9, await page.Locator(".states > li.state[id]").CountAsync());

        await page.Locator(".past-day a").ClickAsync();

        Assert.Equal(11, await page.Locator(".states > li.state[id]").CountAsync());
    }

    [Fact]
    public async Task States_are_compared()
    {
        await page.GotoAsync("/en/member-states/compare?states=indonesia,timor-leste");

        Assert.Contains("Timor-Leste", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}
