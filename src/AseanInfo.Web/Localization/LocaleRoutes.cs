using AseanInfo.Content;
using AseanInfo.Web.Editions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Routing;

namespace AseanInfo.Web.Localization;

/// <summary>The constraint <c>{locale:locale}</c>: a language of the site.</summary>
internal sealed class LocaleConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string tag
        && httpContext?.Features.GetRequiredFeature<Edition>().Site.Catalog.FindLocale(tag) is not null;
}

/// <summary>An action that shows a page: GET and HEAD.</summary>
internal sealed class PageRouteAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);

/// <summary>A page in a language of the site: GET and HEAD of <c>/{locale}/…</c>.</summary>
internal sealed class LocalizedPageAttribute(string template = "")
    : HttpMethodAttribute(["GET", "HEAD"], template.Length == 0 ? "/{locale:locale}" : $"/{{locale:locale}}/{template}");
