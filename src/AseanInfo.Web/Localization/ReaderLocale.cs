using AseanInfo.Content;
using AseanInfo.Content.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Localization;

/// <summary>Which language a reader is to get.</summary>
internal static class ReaderLocale
{
    /// <summary>That of the address; for an address without one, as on an error page, the first accepted language that the site has.</summary>
    public static Locale Of(HttpContext context, Catalog catalog) =>
        InAddress(context, catalog)
        ?? context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => catalog.FindLocale(Primary(language)))
            .FirstOrDefault(locale => locale is not null)
        ?? catalog.DefaultLocale;

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
