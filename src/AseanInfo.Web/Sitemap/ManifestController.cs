using System.Text;
using System.Text.Json;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Sitemap;

/// <summary>The web application manifest (W3C), in the default language.</summary>
public sealed class ManifestController : ControllerBase
{
    [PageRoute("/manifest.webmanifest")]
    public ContentResult Index(PageRequest asked)
    {
        var manifest = new
        {
            name = asked.Text["site.name"],
            short_name = asked.Text["site.name"],
            description = asked.Text["site.line"],
            lang = asked.Locale.Tag,
            dir = Choice.Word(asked.Locale.Direction),
            start_url = SiteUrls.Page(asked.Locale, PageKeys.Home),
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
}
