using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Errors;

/// <summary>Pages for what went wrong, in the reader's language, each with a way on.</summary>
public sealed class ErrorsController : PageController
{
    /// <summary>What failed is run again here; the address itself is none.</summary>
    [Route("/error/{code:int}")]
    public IActionResult Show(PageRequest asked, int code)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            return NotFound();
        }

        Response.StatusCode = code;
        return Page(new ErrorPage(ErrorCodes.All.Contains(code) ? code : code >= 500 ? 500 : 404, asked.Text));
    }
}
