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

    /// <summary>"rule: element" for each breach.</summary>
    /// <param name="page">A page that axe was loaded into.</param>
    /// <param name="rules">Ids of the rules to run; none for all of WCAG 2.2 AA and of good practice.</param>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, params string[] rules)
    {
        var json = await page.EvaluateAsync<string>("""
            rules => axe.run(document, { resultTypes: ['violations'], preload: false, runOnly: rules.length ? { type: 'rule', values: rules } : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
               .then(result => JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)))))
            """, rules);
        return JsonSerializer.Deserialize<string[]>(json) ?? [];
    }
}
