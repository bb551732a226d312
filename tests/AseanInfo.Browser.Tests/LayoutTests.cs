using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AseanInfo.Content.FactChecks;

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
    [InlineData("/id", 4)]
    [InlineData("/en/divisions", 7)]
    [InlineData("/en/history", 8)]
    public async Task A_page_prints_on_few_sheets(string path, int sheets)
    {
        var pdf = await Print(path);

        Assert.InRange(Regex.Count(pdf, @"/Type\s*/Page\b"), 1, sheets);
    }

    [Fact]
    public async Task The_claim_with_the_most_evidence_prints_on_five_sheets_at_most()
    {
        var longest = site.Catalog.All<FactCheck>().MaxBy(check => check.Evidence.Count)!.Id;

        Assert.InRange(Regex.Count(await Print($"/id/fact-checks/{longest}"), @"/Type\s*/Page\b"), 1, 5);
    }

    [Theory]
    [InlineData("/en/directions/slip")]
    [InlineData("/id/directions/slip")]
    public async Task The_slip_for_a_driver_prints_on_one_sheet_of_A6(string path)
    {
        var pdf = await Print(path);

        Assert.Equal(1, Regex.Count(pdf, @"/Type\s*/Page\b"));
        var box = Regex.Match(pdf, @"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]");
        Assert.Equal([148, 105], new[] { 1, 2 }.Select(side => (int)Math.Round(double.Parse(box.Groups[side].Value, CultureInfo.InvariantCulture) / 72 * 25.4)));
    }

    private async Task<string> Print(string path)
    {
        var page = await site.NewPage();
        await page.GotoAsync(path);
        var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        await page.Context.CloseAsync();
        return Encoding.Latin1.GetString(pdf);
    }
}
