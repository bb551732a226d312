using AseanInfo.Content.Localization;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Serving;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Freezing;

/// <summary>Turns rendered pages into finished answers.</summary>
public sealed class AnswerMaker(PageRenderer renderer, StandardHeaders standard, IActionDescriptorCollectionProvider actions)
{
    // Seconds after which a reader who was turned away may ask again.
    private const string RetryAfter = "5";

    /// <summary>The addresses that are no pages and hang on no content, as <c>/robots.txt</c>.</summary>
    public IEnumerable<string> Fixed => actions.ActionDescriptors.Items
        .Select(action => action.AttributeRouteInfo?.Template)
        .OfType<string>()
        .Where(template => !template.Contains('{', StringComparison.Ordinal))
        .Select(template => $"/{template.TrimStart('/')}");

    /// <summary>What every answer carries.</summary>
    public StandardHeaders Standard => standard;

    /// <summary>The answer to a request for a path, perhaps with a query.</summary>
    /// <exception cref="InvalidOperationException">The page cannot be shown.</exception>
    public async Task<FrozenAnswer> Answer(Edition edition, string path, DateTimeOffset since) => Finish(await renderer.Render(edition, path), since);

    /// <summary>The page of a failure.</summary>
    /// <exception cref="InvalidOperationException">The page cannot be shown.</exception>
    public async Task<FrozenAnswer> Error(Edition edition, Locale locale, int code, DateTimeOffset since) =>
        Finish(await renderer.RenderError(edition, locale, code), since);

    private FrozenAnswer Finish(RenderedPage page, DateTimeOffset since) => page.Fault is { } fault
        ? throw new InvalidOperationException($"the page {page.Path} cannot be shown", fault)
        : new(page.Status, page.Body, [.. standard.All, .. Headers(page, since)]) { Parameters = page.Parameters };

    private static IEnumerable<KeyValuePair<string, StringValues>> Headers(RenderedPage page, DateTimeOffset since)
    {
        if (page.ContentType is { } type)
        {
            yield return new(HeaderNames.ContentType, type);
        }

        if (page.ContentLanguage is { } language)
        {
            yield return new(HeaderNames.ContentLanguage, language);
        }

        if (page.Location is { } location)
        {
            yield return new(HeaderNames.Location, location);
        }

        if (page.Status == StatusCodes.Status200OK)
        {
            yield return new(HeaderNames.LastModified, HeaderUtilities.FormatDate(since));
        }

        if (page.Status is StatusCodes.Status405MethodNotAllowed)
        {
            yield return new(HeaderNames.Allow, AllowedMethods);
        }

        if (page.Status is StatusCodes.Status503ServiceUnavailable)
        {
            yield return new(HeaderNames.RetryAfter, RetryAfter);
        }

        yield return new(HeaderNames.Vary, page.Status < 400 ? HeaderNames.AcceptEncoding : $"{HeaderNames.AcceptEncoding}, {HeaderNames.AcceptLanguage}");
        yield return new(HeaderNames.CacheControl, page.Status switch
        {
            StatusCodes.Status200OK => CachePolicy.Page,
            StatusCodes.Status308PermanentRedirect => CachePolicy.Plain,
            < 400 => CachePolicy.Ask,
            _ => CachePolicy.Never,
        });
    }

    /// <summary>The methods that every address has; a body is never read.</summary>
    public const string AllowedMethods = "GET, HEAD, OPTIONS";
}
