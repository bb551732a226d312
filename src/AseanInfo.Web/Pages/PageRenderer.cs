using AseanInfo.Web.Editions;
using Microsoft.AspNetCore.Diagnostics;

namespace AseanInfo.Web.Pages;

/// <summary>Renders pages without a connection, so that they can be checked, weighed, or made ahead of their readers.</summary>
public sealed class PageRenderer(PagePipeline pipeline, IServiceScopeFactory scopes)
{
    /// <summary>The answer of an edition to a request for a path.</summary>
    /// <param name="edition">The site on a day.</param>
    /// <param name="path">The path, perhaps with a query.</param>
    public async Task<RenderedPage> Render(Edition edition, string path)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var query = path.IndexOf('?', StringComparison.Ordinal);
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttps;
        context.Request.Host = new("localhost");
        context.Request.Path = query < 0 ? path : path[..query];
        context.Request.QueryString = query < 0 ? default : new(path[query..]);
        context.Response.Body = body;
        context.Features.Set(edition);
        await pipeline.Handle(context);
        await context.Response.CompleteAsync();
        return new(path, context.Response.StatusCode, body.ToArray(), context.Features.Get<IExceptionHandlerFeature>()?.Error)
        {
            IsDated = context.Features.Get<PageContext>()?.IsDated ?? false,
        };
    }
}

/// <summary>A page as its bytes.</summary>
/// <param name="Path">What was asked for.</param>
/// <param name="Status">The status code of the answer.</param>
/// <param name="Html">The answer, in UTF-8.</param>
/// <param name="Fault">What its making threw; null where nothing went wrong.</param>
public sealed record RenderedPage(string Path, int Status, byte[] Html, Exception? Fault)
{
    /// <summary>Whether the page can speak of a past day.</summary>
    public required bool IsDated { get; init; }
}
