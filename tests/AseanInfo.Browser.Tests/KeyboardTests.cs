using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

[Collection(Browsers.Name)]
public sealed class KeyboardTests(BrowserSite site)
{
    private const string Focused = """
        (() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const shape = element.querySelector('use');
          const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
            || (shape && getComputedStyle(shape).strokeWidth === '6px') || element.type === 'date';
          const name = element.outerHTML.slice(0, 100);
          return (box.width && box.height && shown ? 'ok ' : 'hidden ') + name;
        })()
        """;

    [Fact]
    public async Task The_first_stop_leads_past_the_menu()
    {
        var page = await site.NewPage();
        await page.GotoAsync("/en/history");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));

        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en", 1280)]
    [InlineData("/id/location", 1280)]
    [InlineData("/id/history", 360)]
    [InlineData("/en/divisions", 360)]
    [InlineData("/en/member-states", 1280)]
    public async Task Every_stop_of_the_keyboard_is_seen(string path, int width)
    {
        var page = await site.NewPage(width);
        await page.GotoAsync(path);
        var stops = new List<string>();
        for (var i = 0; i < 400; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Focused) is not { } stop)
            {
                break;
            }

            stops.Add(stop);
        }

        Assert.True(stops.Count > 10, "the walk ended early");
        Faults.None(stops.Where(stop => stop.StartsWith("hidden", StringComparison.Ordinal)));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_menu_of_a_narrow_screen_opens_and_closes_by_keyboard()
    {
        var page = await site.NewPage(360);
        await page.GotoAsync("/en/history");
        await page.Locator("button.menu").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("#nav").IsVisibleAsync());

        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Locator("#nav").IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
