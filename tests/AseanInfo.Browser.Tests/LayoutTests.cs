using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

[Collection(Browsers.Name)]
public sealed class LayoutTests(BrowserSite site)
{
    private const string Overflow = """
        document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('main *, header *, footer *, aside *')]
            .filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, .strip'))
            .slice(0, 3).map(element => element.outerHTML.slice(0, 120)).concat('wider than the window')
        """;

    [Fact]
    public async Task No_page_scrolls_sideways_at_320_pixels() => Faults.None(await site.Look(site.Samples, async (page, path) =>
    {
        await page.GotoAsync(path);
        return await page.EvaluateAsync<string[]>(Overflow);
    }, width: 320));

    [Fact]
    public async Task Text_of_twice_the_size_still_fits() => Faults.None(await site.Look(site.Samples, async (page, path) =>
    {
        await page.GotoAsync(path);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        return await page.EvaluateAsync<string[]>(Overflow);
    }, width: 640));

    [Theory]
    [InlineData("/en/location", 6)]
    [InlineData("/id", 3)]
    [InlineData("/en/history", 8)]
    public async Task A_page_prints_on_few_sheets(string path, int sheets)
    {
        var page = await site.NewPage();
        await page.GotoAsync(path);

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));

        var pages = System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b");
        Assert.InRange(pages, 1, sheets);
        await page.Context.CloseAsync();
    }
}
