using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AseanInfo.Web.Site;

/// <summary>Marks pages that show a past day with <c>?asOf=</c>; a date that is none, or out of range, is answered with 400.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class DatedAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<PageContext>().AsOfIsValid)
        {
            context.Result = new BadRequestResult();
        }
    }
}
