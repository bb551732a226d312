using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Pages;

/// <summary>What the controllers of pages share.</summary>
public abstract class PageController : Controller
{
    /// <summary>Shows a page; null for one that is not there.</summary>
    protected IActionResult Page(SitePage? page) => page is null ? NotFound() : View(page);

    /// <summary>Refuses a part of the address: the answer says which.</summary>
    protected BadRequestResult Refuse(string parameter)
    {
        var written = $"{Request.Query[parameter]}";
        ModelState.SetModelValue(parameter, written, written);
        ModelState.AddModelError(parameter, "refused.value");
        return BadRequest();
    }
}
