namespace AseanInfo.Web.Site;

/// <summary>
/// Renders pages through the site's own pipeline without a connection, so that they can be looked at, or made, ahead of their readers.
/// What stands in the pipeline before it, such as the log of requests and compression, does not see these pages.
/// </summary>
public sealed class PageRenderer(IServiceScopeFactory scopes, IHttpContextAccessor accessor)
{
    private RequestDelegate? pipeline;

    /// <summary>A middleware that only remembers what comes after it.</summary>
    public RequestDelegate Take(RequestDelegate rest) => pipeline = rest;

    /// <returns>The bytes of a page; null for a path that does not answer with 200.</returns>
    public async Task<byte[]?> Render(string path)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttps;
        context.Request.Host = new("localhost");
        context.Request.Path = path;
        context.Response.Body = body;
        accessor.HttpContext = context;
        await pipeline!(context);
        await context.Response.CompleteAsync();
        return context.Response.StatusCode == StatusCodes.Status200OK ? body.ToArray() : null;
    }
}
