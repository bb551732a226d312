using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Localization;

/// <summary>Which language a reader is to get.</summary>
internal static class ReaderLocale
{
    /// <summary>
    /// That of the address; on an error page for an address without one, the first accepted language that the site has.
    /// Other pages never guess: an address shows everyone the same.
    /// </summary>
    public static Locale Of(HttpContext context, Catalog catalog) =>
        InAddress(context, catalog)
        ?? (IsError(context) ? Accepted(context, catalog) : null)
        ?? catalog.DefaultLocale;

    private static bool IsError(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    private static Locale? Accepted(HttpContext context, Catalog catalog) =>
        context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => catalog.FindLocale(Primary(language)))
            .FirstOrDefault(locale => locale is not null);

    private static Locale? InAddress(HttpContext context, Catalog catalog)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value
            ?? "";
        return catalog.FindLocale(path.Split('/', 3).ElementAtOrDefault(1)?.ToLowerInvariant() ?? "");
    }

    private static string Primary(StringWithQualityHeaderValue language) =>
        language.Value.Value?.Split('-')[0].ToLowerInvariant() ?? "";
}
