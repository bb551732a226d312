using AseanInfo.Content;
using Microsoft.AspNetCore.Mvc.Routing;

namespace AseanInfo.Web.Localization;

/// <summary>The constraint <c>{locale:locale}</c>: a language of the site.</summary>
internal sealed class LocaleConstraint(Catalog catalog) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string tag && catalog.FindLocale(tag) is not null;
}

internal static class LocaleRoutes
{
    public static void AddLocalizedRoutes(this IServiceCollection services) =>
        services.Configure<RouteOptions>(options => options.ConstraintMap["locale"] = typeof(LocaleConstraint));
}

/// <summary>An action that shows a page: GET and HEAD.</summary>
internal sealed class PageRouteAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);

/// <summary>A page in a language of the site: GET and HEAD of <c>/{locale}/…</c>.</summary>
internal sealed class LocalizedPageAttribute(string template = "")
    : HttpMethodAttribute(["GET", "HEAD"], template.Length == 0 ? "/{locale:locale}" : $"/{{locale:locale}}/{template}");
