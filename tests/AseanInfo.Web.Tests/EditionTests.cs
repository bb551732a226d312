using System.Net;

namespace AseanInfo.Web.Tests;

/// <summary>The site is one value: another takes its place by one assignment, and no page mixes two.</summary>
public sealed class EditionTests
{
    [Fact]
    public async Task Under_load_no_page_mixes_the_sites_before_and_after_a_swap()
    {
        using var content = new PlantedContent();
        using var site = new TestSite(content.Root);
        var before = site.Content;
        content.Replace("data/office.yml", "street: Jalan Kapal", "street: Jalan Layar");
        content.Replace("text/en.yml", "site.name: ", "site.name: Other ");
        var after = content.Load().Site!;
        var pages = new[] { await Shown(site) }.ToDictionary(page => page, _ => before);
        site.Swap(after);
        pages[await Shown(site)] = after;
        Assert.Equal(2, pages.Count);

        using var stop = new CancellationTokenSource();
        var swapping = Task.Run(async () =>
        {
            for (var swap = 0; !stop.IsCancellationRequested; swap++)
            {
                site.Swap(swap % 2 == 0 ? before : after);
                await Task.Yield();
            }
        });
        var shown = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var seen = new List<string>();
            for (var request = 0; request < 40; request++)
            {
                seen.Add(await Shown(site));
            }

            return seen;
        })));
        await stop.CancelAsync();
        await swapping;

        var mixed = shown.SelectMany(seen => seen).Where(page => !pages.ContainsKey(page)).ToList();
        Assert.Empty(mixed);
        Assert.Equal(2, shown.SelectMany(seen => seen).Distinct().Count());
    }

    [Fact]
    public async Task A_new_language_and_a_new_page_are_there_after_a_swap()
    {
        using var content = new PlantedContent();
        using var site = new TestSite(content.Root);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/en/pilots")).Status);

        content.Write("articles/en/pilots.md", content.Read("articles/en/about.md"));
        site.Swap(content.Load().Site!);

        Assert.Equal(HttpStatusCode.OK, (await site.Get("/en/pilots")).Status);
        Assert.Contains("/en/pilots</loc>", (await site.Get("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    // The whole home page: its head and foot bear the site's name, its card the street.
    private static async Task<string> Shown(TestSite site) => (await site.Get("/en")).Text;
}
