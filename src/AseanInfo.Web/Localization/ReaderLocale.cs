using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Localization;

/// <summary>Which language a reader is to get.</summary>
internal static class ReaderLocale
{
    /// <summary>That of the address, of an error that of the address that failed; never a guess, since an address shows everyone the same.</summary>
    public static Locale Of(HttpContext context, Catalog catalog) =>
        InAddress(context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value ?? "", catalog) ?? catalog.DefaultLocale;

    /// <summary>That of an error: of the address; without one, the first accepted language that the site has.</summary>
    public static Locale OfError(string path, StringValues acceptLanguage, Catalog catalog) =>
        InAddress(path, catalog) ?? Accepted(acceptLanguage, catalog) ?? catalog.DefaultLocale;

    private static Locale? Accepted(StringValues acceptLanguage, Catalog catalog) =>
        StringWithQualityHeaderValue.TryParseList(acceptLanguage, out var languages)
            ? languages.OrderByDescending(language => language.Quality ?? 1)
                .Select(language => catalog.FindLocale(Primary(language)))
                .FirstOrDefault(locale => locale is not null)
            : null;

    private static Locale? InAddress(string path, Catalog catalog) =>
        catalog.FindLocale(path.Split('/', 3).ElementAtOrDefault(1)?.ToLowerInvariant() ?? "");

    private static string Primary(StringWithQualityHeaderValue language) =>
        language.Value.Value?.Split('-')[0].ToLowerInvariant() ?? "";
}
