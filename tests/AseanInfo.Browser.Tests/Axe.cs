using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

/// <summary>axe-core inside the page, under the site's own Content-Security-Policy.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Brings axe into a page; once is enough while the page stays.</summary>
    public static Task Load(IPage page) => page.EvaluateAsync(Script);

    /// <summary>"rule: element" for each breach of WCAG 2.2 AA or of good practice.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        var json = await page.EvaluateAsync<string>("""
            axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
               .then(result => JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)))))
            """);
        return JsonSerializer.Deserialize<string[]>(json) ?? [];
    }
}
