using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

[Collection(Browsers.Name)]
public sealed class AxeTests(BrowserSite site)
{
    /// <summary>The rules whose outcome depends on width or colour; the others see the same document in each.</summary>
    private static readonly string[] Presentation = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

    [Fact]
    public async Task Axe_finds_nothing_on_any_template_in_any_width_and_scheme() => Faults.None(await site.Look(site.Samples, async (page, path) =>
    {
        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(path);
        await Axe.Load(page);
        var faults = new List<string>(await Axe.Violations(page));
        foreach (var (width, scheme) in !IsTurnOfLanguage(path) ? [] : new[] { (1280, ColorScheme.Dark), (768, ColorScheme.Dark), (768, ColorScheme.Light), (360, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange((await Axe.Violations(page, Presentation)).Select(fault => $"{width} {scheme}: {fault}"));
        }

        return faults;
    }));

    // Widths and colours do not depend on the language: of a page in two, one is looked at in all of them, now the one and now the other.
    private static bool IsTurnOfLanguage(string path) => !path.StartsWith("/en", StringComparison.Ordinal) ^ (path.Length > 3 && path[3..].Sum(character => character) % 2 == 0);

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
