using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

[Collection(Browsers.Name)]
public sealed class AxeTests(BrowserSite site)
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_template_in_any_width_and_scheme() => Faults.None(await site.Look(site.Samples, async (page, path) =>
    {
        await page.GotoAsync(path);
        await Axe.Load(page);
        var faults = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 360, 768, 1280 })
            {
                await page.SetViewportSizeAsync(width, 900);
                faults.AddRange((await Axe.Violations(page)).Select(fault => $"{width} {scheme}: {fault}"));
            }
        }

        return faults;
    }));

    [Fact]
    public async Task Axe_would_find_a_fault()
    {
        var page = await site.NewPage();
        await page.GotoAsync("/en/location");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('img')); document.querySelector('h1').style.color = '#ddd'");
        await Axe.Load(page);

        var rules = (await Axe.Violations(page)).Select(fault => fault.Split(':')[0]).ToHashSet();

        Assert.Superset(new HashSet<string> { "image-alt", "color-contrast" }, rules);
        await page.Context.CloseAsync();
    }
}
