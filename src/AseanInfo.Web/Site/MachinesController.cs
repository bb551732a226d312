using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AseanInfo.Content;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Site;

/// <summary>What search engines ask for: <c>sitemap.xml</c> (sitemaps.org 0.9 with hreflang) and <c>robots.txt</c> (RFC 9309).</summary>
public sealed class MachinesController(SiteMap map, SiteUrls urls, Catalog catalog, PageContext here) : ControllerBase
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [PageRoute("/sitemap.xml")]
    public ContentResult SitemapXml()
    {
        var document = new XElement(
            Sitemap + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            new XElement(Sitemap + "url", new XElement(Sitemap + "loc", Absolute(SiteUrls.Root))),
            from page in map.Pages
            from locale in page.Locales
            select Entry(page, locale));
        return Content($"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{document.ToString(SaveOptions.DisableFormatting)}""", "application/xml", Encoding.UTF8);
    }

    [PageRoute("/robots.txt")]
    public ContentResult Robots() =>
        Content($"User-agent: *\nAllow: /\n\nSitemap: {Absolute("/sitemap.xml")}\n", "text/plain", Encoding.UTF8);

    /// <summary>The web application manifest (W3C), in the default language.</summary>
    [PageRoute("/manifest.webmanifest")]
    public ContentResult Manifest()
    {
        var manifest = new
        {
            name = here.Text["site.name"],
            short_name = here.Text["site.name"],
            description = here.Text["site.line"],
            lang = here.Locale.Tag,
            dir = here.Locale.Direction.ToString().ToLowerInvariant(),
            start_url = SiteUrls.Page(here.Locale, PageKeys.Home),
            scope = SiteUrls.Root,
            display = "browser",
            background_color = "#f6f7f9",
            theme_color = "#38112f",
            icons = new[]
            {
                new { src = "/img/icon-192.png", sizes = "192x192", type = "image/png", purpose = "any" },
                new { src = "/img/icon-512.png", sizes = "512x512", type = "image/png", purpose = "any" },
                new { src = "/img/icon-maskable-512.png", sizes = "512x512", type = "image/png", purpose = "maskable" },
            },
        };
        return Content(JsonSerializer.Serialize(manifest), "application/manifest+json", Encoding.UTF8);
    }

    private XElement Entry(Page page, Locale locale) => new(
        Sitemap + "url",
        new XElement(Sitemap + "loc", Absolute(SiteUrls.Page(locale, page.Key))),
        page.Updated is { } updated ? new XElement(Sitemap + "lastmod", updated.ToString("O", null)) : null,
        page.Locales.Select(other => Alternate(other.Tag, SiteUrls.Page(other, page.Key))),
        Alternate("x-default", page.Key == PageKeys.Home ? SiteUrls.Root : SiteUrls.Page(DefaultOf(page), page.Key)));

    private Locale DefaultOf(Page page) => page.Locales.Contains(catalog.DefaultLocale) ? catalog.DefaultLocale : page.Locales[0];

    private XElement Alternate(string language, string path) => new(
        Xhtml + "link",
        new XAttribute("rel", "alternate"),
        new XAttribute("hreflang", language),
        new XAttribute("href", Absolute(path)));

    private string Absolute(string path) => urls.Absolute(Request, path);
}
