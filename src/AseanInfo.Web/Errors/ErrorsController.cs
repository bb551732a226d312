using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Errors;

/// <summary>Pages for what went wrong, in the reader's language, each with a way on.</summary>
public sealed class ErrorsController : PageController
{
    private static readonly int[] Known = [400, 404, 405, 500];

    /// <summary>Any method: the failed request is run again here as it came.</summary>
    [Route("/error/{code:int}")]
    [ResponseCache(NoStore = true)]
    public IActionResult Show(PageRequest asked, int code)
    {
        var known = Known.Contains(code) ? code : code >= 500 ? 500 : 404;
        var isAsked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null;
        if (isAsked)
        {
            return NotFound();
        }

        Response.StatusCode = code;
        return Page(new ErrorPage(known, asked.Text));
    }
}
