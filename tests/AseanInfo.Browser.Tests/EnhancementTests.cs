using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

/// <summary>What scripts add, and that nothing is missing without them.</summary>
[Collection(Browsers.Name)]
public sealed class EnhancementTests(BrowserSite site)
{
    private const string Background = "getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData("/en/location", ".forms [lang=id] + .tool", "Kel. ")]
    [InlineData("/en", ".address .tool", null)]
    [InlineData("/id/history", ".endnotes .tool", "/id/history")]
    public async Task Copying_puts_the_text_on_the_clipboard_and_says_so(string path, string tool, string? copied)
    {
        var page = await site.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(path);
        var status = page.Locator($"{tool} [role=status]");
        Assert.Equal("", await status.InnerTextAsync());

        await page.Locator($"{tool} button").ClickAsync();

        await Assertions.Expect(status).ToHaveTextAsync(site.Text(path[1..3])["copy.done"]);
        var text = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains(copied ?? site.Catalog.Office.Address.Street, text, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), text);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Only_the_last_copy_is_said_to_be_copied()
    {
        var page = await site.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-write"]);
        await page.GotoAsync("/en/location");
        var buttons = page.Locator(".forms .tool button");
        await buttons.Nth(0).ClickAsync();

        await buttons.Nth(1).ClickAsync();

        await Assertions.Expect(page.Locator(".forms [role=status]")).ToHaveTextAsync(["", site.Text("en")["copy.done"], "", ""]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chosen_theme_changes_the_page_and_survives_a_reload_until_it_is_given_back()
    {
        var page = await site.NewPage();
        await page.GotoAsync("/en/history");
        var light = await page.EvaluateAsync<string>(Background);
        Assert.True(await page.GetByLabel(site.Text("en")["theme.system"]).IsCheckedAsync());

        await Choose(page, "theme.dark");
        var dark = await page.EvaluateAsync<string>(Background);
        await page.ReloadAsync();

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await page.EvaluateAsync<string>(Background));
        Assert.True(await page.GetByLabel(site.Text("en")["theme.dark"]).IsCheckedAsync());
        await Choose(page, "theme.system");
        Assert.Equal(light, await page.EvaluateAsync<string>(Background));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    // By key: the foot of the page moves while parts above it come into view, and a click could miss.
    private async Task Choose(IPage page, string key)
    {
        await page.GetByLabel(site.Text("en")[key]).FocusAsync();
        await page.Keyboard.PressAsync("Space");
    }

    [Fact]
    public async Task A_stored_theme_is_there_before_the_first_paint()
    {
        var page = await site.NewPage();
        await page.Context.AddInitScriptAsync("localStorage.setItem('theme', 'dark'); document.addEventListener('readystatechange', () => window.early ??= document.documentElement.dataset.theme)");
        await page.GotoAsync("/en/history");

        Assert.Equal("dark", await page.EvaluateAsync<string>("early"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sharing_hands_the_page_to_the_device()
    {
        var page = await site.NewPage();
        await page.Context.AddInitScriptAsync("navigator.share = async data => { window.shared = data.url }");
        await page.GotoAsync("/id/history");

        await page.GetByRole(AriaRole.Button, new() { Name = site.Text("id")["share.button"] }).ClickAsync();

        await page.WaitForFunctionAsync("() => window.shared");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("shared"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_script_blocked_the_page_is_as_before()
    {
        var page = await site.NewPage();
        await page.RouteAsync("**/js/**", route => route.AbortAsync());
        await page.GotoAsync("/en");

        Assert.Equal(0, await page.Locator(".tool, fieldset.theme").CountAsync());
        await page.Locator(".address a[data-copy]").ClickAsync();

        Assert.EndsWith("/en/location#forms", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".forms .whole").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
