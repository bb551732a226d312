using AseanInfo.Content.Localization;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Serving;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace AseanInfo.Web.Pages;

/// <summary>Renders pages without a connection, so that they can be checked, and made ahead of their readers.</summary>
public sealed class PageRenderer(PagePipeline pipeline, IServiceScopeFactory scopes)
{
    /// <summary>The answer of an edition to a request for a path.</summary>
    /// <param name="edition">The site on a day.</param>
    /// <param name="path">The path, perhaps with a query.</param>
    public Task<RenderedPage> Render(Edition edition, string path) => Render(edition, path, null);

    /// <summary>The page of a failure.</summary>
    /// <param name="edition">The site on a day.</param>
    /// <param name="locale">The language of the reader.</param>
    /// <param name="code">The status code.</param>
    public Task<RenderedPage> RenderError(Edition edition, Locale locale, int code) =>
        Render(edition, $"/error/{code}", new StatusCodeReExecuteFeature { OriginalPath = SiteUrls.Page(locale, ""), OriginalPathBase = "" });

    private async Task<RenderedPage> Render(Edition edition, string path, IStatusCodeReExecuteFeature? failed)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var query = path.IndexOf('?', StringComparison.Ordinal);
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = query < 0 ? path : path[..query];
        context.Request.QueryString = query < 0 ? default : new(path[query..]);
        context.Response.Body = body;
        context.Features.Set(edition);
        context.Features.Set(failed);
        try
        {
            await pipeline.Handle(context);
            await context.Response.CompleteAsync();
        }
        catch (Exception fault)
        {
            // Whatever went wrong, it is this page that cannot be shown, and whoever asked for it has to know.
            return new(path, StatusCodes.Status500InternalServerError, [], fault) { IsDated = false };
        }

        var isHtml = context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true;
        return new(path, context.Response.StatusCode, isHtml ? HtmlLines.Fold(body.ToArray()) : body.ToArray(), null)
        {
            IsDated = context.Features.Get<PageContext>()?.IsDated ?? false,
            ContentType = context.Response.ContentType,
            ContentLanguage = context.Response.Headers.ContentLanguage,
            Location = context.Response.Headers.Location,
            Parameters = ParametersOf(context.GetEndpoint()),
        };
    }

    // What the action reads of the query, and the day, which every page at least sheds.
    private static HashSet<string> ParametersOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action && typeof(PageController).IsAssignableFrom(action.ControllerTypeInfo)
            ? new(
                [
                    .. action.Parameters.Where(parameter => parameter.ParameterType != typeof(PageRequest)).Select(parameter => parameter.Name)
                        .Except((endpoint as RouteEndpoint)?.RoutePattern.Parameters.Select(parameter => parameter.Name) ?? []),
                    .. endpoint.Metadata.OfType<DatedAttribute>().Select(dated => dated.Parameter),
                    DatedAttribute.AsOf,
                ],
                StringComparer.OrdinalIgnoreCase)
            : [];
}

/// <summary>A page as its bytes.</summary>
/// <param name="Path">What was asked for.</param>
/// <param name="Status">The status code of the answer.</param>
/// <param name="Body">The answer; text in UTF-8.</param>
/// <param name="Fault">What its making threw; null where nothing went wrong.</param>
public sealed record RenderedPage(string Path, int Status, byte[] Body, Exception? Fault)
{
    /// <summary>Whether the page can speak of a past day.</summary>
    public required bool IsDated { get; init; }

    public string? ContentType { get; init; }

    public string? ContentLanguage { get; init; }

    /// <summary>Where it leads instead.</summary>
    public string? Location { get; init; }

    /// <summary>The parts of a query that make another page at the same path.</summary>
    public IReadOnlySet<string> Parameters { get; init; } = new HashSet<string>();
}
