using System.Text;
using System.Xml.Linq;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Sitemap;

/// <summary>What search engines ask for: <c>sitemap.xml</c> (sitemaps.org 0.9 with hreflang) and <c>robots.txt</c> (RFC 9309).</summary>
public sealed class SitemapController : ControllerBase
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [PageRoute("/sitemap.xml")]
    public ContentResult Index(PageRequest asked)
    {
        var document = new XElement(
            Sitemap + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            new XElement(Sitemap + "url", new XElement(Sitemap + "loc", asked.Absolute(SiteUrls.Root))),
            from page in asked.Site.Map.Pages
            from locale in page.Locales
            select Entry(asked, page, locale));
        return Content($"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{document.ToString(SaveOptions.DisableFormatting)}""", "application/xml", Encoding.UTF8);
    }

    [PageRoute("/robots.txt")]
    public ContentResult Robots(PageRequest asked) =>
        Content($"User-agent: *\nAllow: /\n\nSitemap: {asked.Absolute("/sitemap.xml")}\n", "text/plain", Encoding.UTF8);

    private static XElement Entry(PageRequest asked, Page page, Locale locale) => new(
        Sitemap + "url",
        new XElement(Sitemap + "loc", asked.Absolute(SiteUrls.Page(locale, page.Key))),
        page.Updated is { } updated ? new XElement(Sitemap + "lastmod", updated.ToString("O", null)) : null,
        page.Locales.Select(other => Alternate(other.Tag, asked.Absolute(SiteUrls.Page(other, page.Key)))),
        Alternate("x-default", asked.Absolute(SiteUrls.Default(asked.Catalog, page.Locales, page.Key))));

    private static XElement Alternate(string language, string address) => new(
        Xhtml + "link",
        new XAttribute("rel", "alternate"),
        new XAttribute("hreflang", language),
        new XAttribute("href", address));
}
