using AseanInfo.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Styles;

/// <summary>Serves the bundles: for a year, since a changed one has another address.</summary>
public sealed class StylesController(StyleBundles bundles) : ControllerBase
{
    [PageRoute("/css/{name}.{hash:length(8)}.css")]
    public IActionResult Bundle()
    {
        if (bundles.At(Request.Path) is not { } bundle)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Content(bundle.Text, "text/css; charset=utf-8");
    }
}
