using System.Text.RegularExpressions;

namespace AseanInfo.Web.Addresses;

/// <summary>Upper case, doubled and trailing slashes lead to the one address of a page (308).</summary>
internal sealed partial class CanonicalAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var canonical = Slashes().Replace(path, "/").TrimEnd('/').ToLowerInvariant();
        if (canonical.Length == 0)
        {
            canonical = "/";
        }

        var isPage = !Path.HasExtension(path) && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
        if (!isPage || canonical == path || canonical.Any(char.IsControl))
        {
            return next(context);
        }

        // PathString writes what a header may hold.
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = new PathString(canonical).ToUriComponent() + context.Request.QueryString;
        return Task.CompletedTask;
    }

    [GeneratedRegex("[/\\\\]{2,}")]
    private static partial Regex Slashes();
}
