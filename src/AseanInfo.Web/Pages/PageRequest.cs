using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Time;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Editions;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Pages;

/// <summary>What a page is made from: the site, a language, and a day.</summary>
/// <param name="Site">The site as it stood when the request began.</param>
/// <param name="Locale">The language of the page.</param>
/// <param name="Moment">The reader's day, and the day that is asked for.</param>
/// <param name="Weights">What the pages of the edition weigh; null until they are weighed.</param>
/// <param name="BaseUrl">The public address of the site, without a slash at its end.</param>
[ModelBinder<PageRequestBinder>]
public sealed record PageRequest(Site Site, Locale Locale, Moment Moment, WeightReport? Weights, string BaseUrl)
{
    public Catalog Catalog => Site.Catalog;

    public InterfaceText Text => Catalog.TextIn(Locale);

    /// <summary>The day on which the records were last gone through.</summary>
    public DateOnly RecordsChecked => Catalog.All<MemberState>().Max(state => state.Checked);

    /// <summary>An article with the facts of the reader's day in its title and summary; null where the language has none.</summary>
    public Article? Article(string slug) => Site.Articles.Find(Locale, slug) is { FrontMatter: var head } article
        ? article with { FrontMatter = head with { Title = Filled(head.Title), Summary = Filled(head.Summary) } }
        : null;

    /// <summary>The step that leads to the head of a section.</summary>
    public Breadcrumb? Section(string slug) => Article(slug) is { } section ? new(section.FrontMatter.Label, section.Key) : null;

    /// <summary>The pages by their names, in alphabetical order; keys without a page in the language are left out.</summary>
    public IReadOnlyList<Breadcrumb> Named(IEnumerable<string> keys) =>
        [.. Site.Map.Named(keys, Text).Select(page => new Breadcrumb(page.Name, page.Key))];

    /// <summary>The pages whose keys begin with a page's own, by their names.</summary>
    public IReadOnlyList<Breadcrumb> Below(string key) =>
        Named(Site.Map.Pages.Select(page => page.Key).Where(below => below.StartsWith($"{key}/", StringComparison.Ordinal)));

    /// <summary>The full address of a page by its key.</summary>
    public string Address(string key) => Absolute(SiteUrls.Page(Locale, key));

    /// <summary>The full address of a path.</summary>
    public string Absolute(string path) => BaseUrl + path;

    private string Filled(string source) => Site.Facts.Fill(source, Text, Moment.Today);
}
