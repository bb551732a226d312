using System.Text;
using AseanInfo.Web.Freezing;
using AseanInfo.Web.Serving;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Hosting;

/// <summary>What a load balancer asks, under whatever name it knows the server: does it live, and may it get readers.</summary>
public sealed class Health(Publication publication, StandardHeaders standard, IHostApplicationLifetime lifetime)
{
    private readonly FrozenAnswer live = Says(StatusCodes.Status200OK, "live", standard);
    private readonly FrozenAnswer ready = Says(StatusCodes.Status200OK, "ready", standard);
    private readonly FrozenAnswer starting = Says(StatusCodes.Status503ServiceUnavailable, "starting", standard, new KeyValuePair<string, StringValues>(HeaderNames.RetryAfter, "5"));
    private readonly FrozenAnswer stopping = Says(StatusCodes.Status503ServiceUnavailable, "stopping", standard);

    /// <summary>Null for an address that is not about health.</summary>
    public FrozenAnswer? At(string path) => path switch
    {
        "/healthz/live" => live,
        "/healthz/ready" => lifetime.ApplicationStopping.IsCancellationRequested ? stopping : publication.IsReady ? ready : starting,
        _ => null,
    };

    private static FrozenAnswer Says(int status, string word, StandardHeaders standard, params KeyValuePair<string, StringValues>[] more) => new(
        status,
        Encoding.UTF8.GetBytes($"{word}\n"),
        [.. standard.All, new(HeaderNames.ContentType, "text/plain; charset=utf-8"), new(HeaderNames.CacheControl, CachePolicy.Never), .. more]);
}
