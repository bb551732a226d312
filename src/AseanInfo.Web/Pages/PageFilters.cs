using AseanInfo.Web.Assets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AseanInfo.Web.Pages;

/// <summary>What cannot be read of an address is refused, in one form; every page gets its context; a page without a day sheds one.</summary>
internal sealed class PageFilters(IModelMetadataProvider metadata, WebAssets assets) : IActionFilter, IResultFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid && context.HttpContext.Features.Get<PageRequest>() is { } asked)
        {
            context.Result = Refuse(context, asked);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        if (!context.ModelState.IsValid && context.Result is BadRequestResult && context.HttpContext.Features.Get<PageRequest>() is { } asked)
        {
            context.Result = Refuse(context, asked);
        }
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not ViewResult { Model: SitePage page } view || context.HttpContext.Features.Get<PageRequest>() is not { } asked)
        {
            return;
        }

        var request = context.HttpContext.Request;
        var dated = context.ActionDescriptor.EndpointMetadata.OfType<DatedAttribute>().LastOrDefault();
        if ((view.StatusCode ?? context.HttpContext.Response.StatusCode) == StatusCodes.Status200OK
            && dated?.Parameter != DatedAttribute.AsOf && request.Query.ContainsKey(DatedAttribute.AsOf))
        {
            context.Result = new RedirectResult(request.Path + QueryString.Create(request.Query.Where(part => part.Key != DatedAttribute.AsOf)));
            return;
        }

        context.HttpContext.Response.Headers.ContentLanguage = string.Join(", ", page.Languages ?? [asked.Locale.Tag]);
        var route = context.ActionDescriptor.RouteValues;
        context.HttpContext.Features.Set(new PageContext(asked, page, assets) { Styles = assets.StylesFor(route["controller"], route["action"]) });
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private ViewResult Refuse(FilterContext context, PageRequest asked)
    {
        var (parameter, fault) = context.ModelState.First(entry => entry.Value?.ValidationState == ModelValidationState.Invalid);
        var page = RefusedPage.Of(asked, parameter, fault!.Errors[0].ErrorMessage, fault.AttemptedValue ?? "");
        return new()
        {
            ViewName = "Refused",
            StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new(metadata, context.ModelState) { Model = page },
        };
    }
}
