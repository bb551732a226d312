using System.Net;
using System.Xml.Linq;

namespace AseanInfo.Web.Tests;

/// <summary>Where the pages lead.</summary>
[Collection(Sites.Name)]
public sealed class LinkTests(RealSite site)
{
    [Fact]
    public async Task Every_internal_link_answers()
    {
        var pages = await site.Pages;
        var failures = new List<string>();
        foreach (var target in (await Links()).Where(link => !pages.ContainsKey(link.Target)).GroupBy(link => link.Target, link => link.Page))
        {
            var answer = await site.Get(target.Key);
            if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.PermanentRedirect))
            {
                failures.Add($"{target.Key}: {(int)answer.Status}, from {target.First()} and {target.Distinct().Count() - 1} more");
            }
        }

        Faults.None(failures);
    }

    [Fact]
    public async Task Every_anchor_exists()
    {
        var pages = await site.Pages;
        var ids = pages.Values.ToDictionary(page => page.Path, page => page.All("[id]").Select(element => element.Id!).ToHashSet());
        foreach (var drawing in (await Links()).Where(link => link.Fragment.Length > 0).Select(link => link.Target).Distinct().Where(target => target.EndsWith(".svg", StringComparison.Ordinal)))
        {
            ids[drawing] = [.. XDocument.Parse((await site.Get(drawing)).Text).Descendants().Attributes("id").Select(id => id.Value)];
        }

        var broken = (await Links())
            .Where(link => link.Fragment.Length > 0 && ids.TryGetValue(link.Target.Split('?')[0], out var known) && !known.Contains(link.Fragment))
            .Select(link => $"{link.Page}: {link.Target}#{link.Fragment}")
            .Distinct();

        Faults.None(broken);
    }

    [Fact]
    public async Task No_link_leads_through_a_redirect()
    {
        var pages = await site.Pages;
        var failures = new List<string>();
        foreach (var target in (await Links()).Select(link => link.Target).Distinct().Where(target => !pages.ContainsKey(target)))
        {
            if ((await site.Get(target)).Status == HttpStatusCode.PermanentRedirect)
            {
                failures.Add(target);
            }
        }

        Faults.None(failures);
    }

    [Fact]
    public async Task Other_sites_are_linked_by_https_or_http_only()
    {
        var odd = (await site.Pages).Values
            .SelectMany(page => page.All("a[href]").Select(link => (page.Path, Href: link.GetAttribute("href")!)))
            .Where(link => !link.Href.StartsWith('/') && !link.Href.StartsWith('#')
                && !(Uri.TryCreate(link.Href, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto" or "tel" or "geo"))
            .Select(link => $"{link.Path}: {link.Href}");

        Faults.None(odd);
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_same_page()
    {
        var wrong = (await site.Pages).Values
            .Where(page => page.Path != "/")
            .SelectMany(page => page.All(".lang a").Select(link => (page.Path, Href: link.GetAttribute("href")!)))
            .Where(link => string.Join('/', link.Href.Split('/').Skip(2)) != string.Join('/', link.Path.Split('/').Skip(2)))
            .Select(link => $"{link.Path}: {link.Href}");

        Faults.None(wrong);
    }

    /// <summary>All links to our own host: the page, the target without its fragment, the fragment.</summary>
    private async Task<IReadOnlyList<(string Page, string Target, string Fragment)>> Links() =>
    [
        .. from page in (await site.Pages).Values
           from element in page.All("[href], [src], form[action]")
           let address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!
           let local = address.StartsWith(TestSite.Host, StringComparison.Ordinal) ? address[TestSite.Host.Length..] : address
           where local.StartsWith('/') || local.StartsWith('#')
           let parts = local.Split('#', 2)
           select (page.Path, parts[0].Length == 0 ? page.Path : parts[0], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : ""),
    ];
}
