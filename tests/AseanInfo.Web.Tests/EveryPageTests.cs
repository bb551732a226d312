using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AseanInfo.Web.Tests;

/// <summary>What holds for each page of the site map. Each test names all pages that break it.</summary>
[Collection(Sites.Name)]
public sealed partial class EveryPageTests(RealSite site)
{
    [Fact]
    public Task Every_page_answers() =>
        NoPage(page => page.Status == HttpStatusCode.OK ? [] : [$"{(int)page.Status}"]);

    [Fact]
    public Task Every_page_is_html_in_utf_8() =>
        NoPage(page => page.Header("Content-Type") is "text/html; charset=utf-8" ? [] : [page.Header("Content-Type")]);

    [Fact]
    public Task Every_page_has_one_heading_of_the_first_level() =>
        NoPage(page => page.All("h1").Select(heading => Answer.Clean(heading.TextContent)).ToList() is [{ Length: > 0 }] ? [] : ["h1"]);

    [Fact]
    public Task Every_page_has_a_title_and_a_description() => NoPage(page =>
    [
        string.IsNullOrWhiteSpace(page.Document.Title) ? "title" : null,
        string.IsNullOrWhiteSpace(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")) ? "description" : null,
    ]);

    [Fact]
    public Task Every_page_is_in_the_language_of_its_address() => NoPage(page =>
        page.Language == (page.Path == "/" ? site.Catalog.DefaultLocale.Tag : page.Path.Split('/')[1]) ? [] : [page.Language]);

    [Fact]
    public Task Every_page_names_itself_as_canonical() => NoPage(page =>
        page.All("link[rel=canonical]").Select(link => link.GetAttribute("href")).ToList() is [{ } href] && href == TestSite.Host + page.Path ? [] : ["canonical"]);

    [Fact]
    public Task No_page_hides_from_search_engines() =>
        NoPage(page => page.All("meta[name=robots]").Select(_ => "robots"));

    [Fact]
    public async Task Alternates_name_each_other_and_a_default()
    {
        var pages = await site.Pages;
        await NoPage(page =>
        [
            page.All("link[hreflang=x-default]").Count() == 1 ? null : "x-default",
            .. Alternates(page)
                .Where(path => !pages.TryGetValue(path, out var other) || !Alternates(other).Contains(page.Path))
                .Select(path => $"{path} does not point back"),
        ]);
    }

    [Fact]
    public async Task Every_page_exists_in_every_language()
    {
        var pages = await site.Pages;
        var tags = site.Catalog.Locales.Select(locale => locale.Tag).ToList();
        await NoPage(page => page.Path == "/" ? [] : tags
            .Select(tag => Regex.Replace(page.Path, "^/[a-z-]+", $"/{tag}"))
            .Where(twin => !pages.ContainsKey(twin)));
    }

    [Fact]
    public Task No_page_has_inline_style_or_script() => NoPage(page =>
    [
        .. page.All("*").SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            .Select(attribute => $"{attribute.Name}={attribute.Value}"),
        .. page.All("style, script:not([src]):not([type='application/ld+json'])").Select(element => element.OuterHtml),
        .. page.All("[href^='javascript:' i]").Select(element => element.OuterHtml),
    ]);

    [Fact]
    public Task No_page_says_an_undated_word() => NoPage(page =>
        page.Path.Contains("/sources", StringComparison.Ordinal) ? [] : UndatedWord().Matches(OwnWords(page)).Select(match => match.Value));

    [Fact]
    public Task Every_page_writes_characters_as_themselves() =>
        NoPage(page => NumericEntity().Matches(page.Text).Select(match => match.Value).Distinct());

    [Fact]
    public Task Ids_are_unique_on_each_page() => NoPage(page =>
        page.All("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"#{group.Key}"));

    [Fact]
    public Task Labels_and_descriptions_name_existing_ids() => NoPage(page =>
        from element in page.All("[aria-labelledby], [aria-describedby], label[for], [popovertarget]")
        from attribute in new[] { "aria-labelledby", "aria-describedby", "for", "popovertarget" }
        from id in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where page.Document.GetElementById(id) is null
        select $"{attribute}={id}");

    [Fact]
    public Task Images_have_an_alternative_text() =>
        NoPage(page => page.All("img:not([alt])").Select(image => image.OuterHtml));

    [Fact]
    public Task No_page_loads_a_file_from_another_host() => NoPage(page => page
        .All("img[src], script[src], iframe[src], link[rel=stylesheet], link[rel=icon], use[href]")
        .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
        .Where(address => address.Contains("//", StringComparison.Ordinal)));

    /// <summary>The text of the page's main part without sources and without words in other languages.</summary>
    private static string OwnWords(Answer page)
    {
        var main = (IElement)page.Document.QuerySelector("main")!.Clone();
        foreach (var element in main.QuerySelectorAll(".sources, .meta, .seen, script, [lang]").Where(element => element.GetAttribute("lang") != page.Language))
        {
            element.Remove();
        }

        return main.TextContent;
    }

    private static IEnumerable<string> Alternates(Answer page) =>
        page.All("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("href")![TestSite.Host.Length..]);

    private async Task NoPage(Func<Answer, IEnumerable<string?>> faults)
    {
        var pages = await site.Pages;
        Assert.NotEmpty(pages);
        Faults.None(pages.Values.SelectMany(page => faults(page).OfType<string>().Select(fault => $"{page.Path}: {fault}")));
    }

    [GeneratedRegex(@"\b(today|currently|at present|nowadays|saat ini|kini|sekarang)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UndatedWord();

    [GeneratedRegex("&#x[0-9a-f]+;?", RegexOptions.IgnoreCase)]
    private static partial Regex NumericEntity();
}
