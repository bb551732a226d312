using System.Text;

namespace AseanInfo.Wire.Tests;

/// <summary>Requests that mean harm, or nothing, made from a seed: the same seed makes the same requests.</summary>
internal sealed class HostileRequests(int seed, IReadOnlyList<string> paths)
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST"];

    private static readonly string[] OddMethods =
        ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW", "get", "PRI", "GET\0", "G\u00c9T", "", "PROPFIND"];

    private static readonly string[] OddVersions = ["HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "HTTP/1.9", "HTTP/", "", "http/1.1", "HTTP/1.1 x"];

    private static readonly string[] OddBreaks = ["\n", "\r", "\r\n\r\n", "\n\n", "\0\r\n"];

    private static readonly string[] Pieces =
    [
        "..", "%2e%2e", "%2F", "%5C", "\\", "%00", "%0d%0aX:%20y", "%ff", "%", "%zz", "//", ";", ":", "@", "*", "~", "'", "\"", "<script>", "%3Cscript%3E", "{slug}", "\u00e9", "%E2%80%AE", "%C0%AF",
        "web.config", "appsettings.json", ".git/config", "Index.cshtml", "error/500", "healthz/ready", "%u0041", "+", " ", "\t", "|", "`", "a=b", "id", "EN", "member-states", "compare", "xn--nxasmq6b",
    ];

    private static readonly string[] Parameters = ["asOf", "ASOF", "date", "states", "verdict", "topic", "theme", "belongs", "kind", "page", "asOf[]", "", "x", "%61sOf", "handler", "__RequestVerificationToken"];

    private static readonly string[] Values =
        ["1999-04-30", "2026-11-24", "9999-12-31", "0001-01-01", "1900-01-01", "1967-08-08", "id", "id,kh", "-1", "0", "1", "2147483648", "true", "false", "partly-true", "charter", "%00", "%", "", "a%0d%0ab", "%F0%9F%98%80", "NaN"];

    private static readonly string[] Headers =
    [
        "Accept-Encoding: br", "Accept-Encoding: gzip;q=0.001, br;q=1.5, *;q=0", "Accept-Encoding: ,,,;;;q", "Accept-Language: en-GB,en;q=0.9", "Accept-Language: ;;q=,*", "Range: bytes=0-", "Range: bytes=5-2,-1,9-",
        "Range: bytes=99999999999999999999-", "Range: lines=1-2", "If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/", "If-Match: \"x\"", "If-Modified-Since: yesterday", "If-Modified-Since: Tue, 24 Nov 2099 00:00:00 GMT",
        "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT", "If-Range: \"x\"", "Transfer-Encoding: chunked", "Transfer-Encoding: identity, chunked", "Transfer-Encoding: gzip", "Content-Length: 5", "Content-Length: -5", "Content-Length: 5, 6",
        "Content-Length: 99999999999999999999", "Content-Length: 0", "Expect: 100-continue", "Expect: nothing", "Upgrade: h2c", "Upgrade: websocket", "Connection: Upgrade, HTTP2-Settings", "Connection: close", "Connection: keep-alive, Host",
        "HTTP2-Settings: AAMAAABkAAQAAP__", "Host: evil.example", "Host: aseaninfo.example, evil.example", "Host: [::1", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: javascript", "Forwarded: host=evil.example", "X-Original-URL: /admin",
        "X-HTTP-Method-Override: DELETE", "Content-Type: multipart/form-data", "Content-Type: application/x-www-form-urlencoded", "Content-Encoding: br", "Cookie: a=b; =; ;", "Origin: null", "Te: trailers", "Trailer: Host", "X\0Y: z", "No colon", ": empty",
        " folded: line", "X-Tab:\t\t", "Accept: text/markdown", "Sec-WebSocket-Key: x", "Max-Forwards: 0", "Via: 1.1 evil",
    ];

    private readonly Random random = new(seed);

    // Seldom enough that most requests come as far as the site itself.
    private bool IsOdd => random.Next(25) == 0;

    private string Break => IsOdd ? Any(OddBreaks) : "\r\n";

    /// <summary>The bytes of the next request; they end as a head ends, so that the site does not wait for more.</summary>
    public byte[] Next() => [.. IsOdd ? Noise() : Request(), .. "\r\n\r\n"u8];

    private byte[] Request()
    {
        var request = new StringBuilder();
        request.Append(Any(IsOdd ? OddMethods : Methods)).Append(' ').Append(Target()).Append(' ').Append(IsOdd ? Any(OddVersions) : "HTTP/1.1").Append(Break);
        if (!IsOdd)
        {
            request.Append("Host: ").Append(IsOdd ? Any(Pieces) : SiteProcess.Host).Append("\r\n");
        }

        for (var count = random.Next(4); count > 0; count--)
        {
            request.Append(Any(Headers)).Append(Break);
        }

        if (random.Next(50) == 0)
        {
            request.Append("X-Large: ").Append('x', random.Next(40_000)).Append("\r\n");
        }

        request.Append("\r\n");
        if (IsOdd)
        {
            request.Append(random.Next(2) == 0 ? "5\r\nhello\r\n0\r\n\r\n" : "theme=charter&asOf=1999-04-30");
        }

        return Encoding.Latin1.GetBytes(request.ToString());
    }

    private string Target()
    {
        var path = Any(paths);
        for (var count = random.Next(4); count > 1; count--)
        {
            path = random.Next(3) switch
            {
                0 => $"{path}/{Any(Pieces)}",
                1 => path.Insert(random.Next(path.Length + 1), Any(Pieces)),
                _ => path.ToUpperInvariant(),
            };
        }

        path = random.Next(60) switch { 0 => "*", 1 => $"http://evil.example{path}", 2 => $"{path}#x", 3 => new string('a', random.Next(12_000)), 4 => "", _ => path };
        var query = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => $"{Any(Parameters)}={Any(Values)}"));
        return query.Length > 0 ? $"{path}?{query}" : path;
    }

    private byte[] Noise()
    {
        var bytes = new byte[random.Next(1, 600)];
        random.NextBytes(bytes);
        return random.Next(3) switch
        {
            0 => [.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, .. bytes],
            1 => [0x16, 0x03, 0x01, .. bytes],
            _ => bytes,
        };
    }

    private T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
