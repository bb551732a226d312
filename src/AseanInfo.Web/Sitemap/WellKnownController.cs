using System.Globalization;
using System.Text;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Sitemap;

/// <summary>What machines look for below <c>/.well-known</c> (RFC 8615).</summary>
public sealed class WellKnownController(SiteSettings settings) : ControllerBase
{
    // Half a year ahead of the day, and so never past while the server runs: pages are made anew each day.
    private const int ValidDays = 180;

    /// <summary>Whom to tell of a weakness (RFC 9116); not there while nobody is named.</summary>
    [PageRoute("/.well-known/security.txt")]
    public IActionResult Security(PageRequest asked)
    {
        if (settings.Contact is not { } contact)
        {
            return NotFound();
        }

        var languages = string.Join(", ", asked.Catalog.Locales.Select(locale => locale.Tag));
        var expires = asked.Moment.Today.AddDays(ValidDays).ToString("O", CultureInfo.InvariantCulture);
        return Content(
            $"Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {languages}\nCanonical: {asked.Absolute("/.well-known/security.txt")}\n",
            "text/plain", Encoding.UTF8);
    }

    /// <summary>Which program with which content this is.</summary>
    [PageRoute("/.well-known/build.json")]
    public IActionResult Build(PageRequest asked) => new JsonResult(BuildInfo.Of(asked.Site));
}
