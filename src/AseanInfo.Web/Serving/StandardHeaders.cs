using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Serving;

/// <summary>The same strict headers on every answer: only our own files, nothing inline, nobody frames us.</summary>
/// <param name="transportSecurity">The value of <c>Strict-Transport-Security</c> (RFC 6797); null for a site without TLS.</param>
public sealed class StandardHeaders(string? transportSecurity)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Names and values.</summary>
    public IReadOnlyList<KeyValuePair<string, StringValues>> All { get; } =
    [
        new(HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy),
        new(HeaderNames.XContentTypeOptions, "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        .. transportSecurity is null ? [] : new KeyValuePair<string, StringValues>[] { new(HeaderNames.StrictTransportSecurity, transportSecurity) },
    ];
}
