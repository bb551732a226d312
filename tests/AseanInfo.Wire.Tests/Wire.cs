using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AseanInfo.Wire.Tests;

/// <summary>Bytes to a port of this machine, and what comes back.</summary>
internal sealed class Wire : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpClient client = new() { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];
    private byte[] rest = [];

    /// <summary>The open connection.</summary>
    public NetworkStream Stream { get; private set; } = null!;

    public static async Task<Wire> Open(int port, int? receiveBuffer = null)
    {
        var wire = new Wire();
        if (receiveBuffer is { } size)
        {
            wire.client.ReceiveBufferSize = size;
        }

        await wire.client.ConnectAsync(IPAddress.Loopback, port);
        wire.Stream = wire.client.GetStream();
        return wire;
    }

    /// <summary>Sends a request on a connection of its own.</summary>
    public static async Task<WireAnswer> Ask(int port, string request) => await Ask(port, Encoding.Latin1.GetBytes(request));

    /// <inheritdoc cref="Ask(int, string)" />
    public static async Task<WireAnswer> Ask(int port, byte[] request)
    {
        using var wire = await Open(port);
        return await wire.Ask(request);
    }

    /// <summary>A well-formed request for a path at the site's own host.</summary>
    public static string Get(string path, params IEnumerable<string> headers) => Request("GET", path, headers);

    /// <inheritdoc cref="Get" />
    public static string Request(string method, string path, params IEnumerable<string> headers) =>
        $"{method} {path} HTTP/1.1\r\nHost: {SiteProcess.Host}\r\n{string.Concat(headers.Select(header => $"{header}\r\n"))}\r\n";

    public Task<WireAnswer> Ask(string request) => Ask(Encoding.Latin1.GetBytes(request));

    /// <summary>Sends a request and reads one answer; status 0 when the connection ends without one.</summary>
    public async Task<WireAnswer> Ask(byte[] request)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await Stream.WriteAsync(request, limit.Token);
            return await Read(isHead: request.AsSpan().StartsWith("HEAD "u8), limit.Token);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            return WireAnswer.None;
        }
    }

    /// <summary>Whether the server has ended the connection.</summary>
    public async Task<bool> IsClosed()
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            while (await Stream.ReadAsync(buffer, limit.Token) > 0)
            {
            }

            return true;
        }
        catch (IOException)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<WireAnswer> Read(bool isHead, CancellationToken limit)
    {
        int end;
        while ((end = rest.AsSpan().IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await More(limit))
            {
                return WireAnswer.None;
            }
        }

        var lines = Encoding.Latin1.GetString(rest, 0, end).Split("\r\n");
        rest = rest[(end + 4)..];
        var status = lines[0].Split(' ') is [_, var code, ..] && int.TryParse(code, out var number) ? number : -1;
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToLookup(parts => parts[0], parts => parts[^1].Trim(), StringComparer.OrdinalIgnoreCase);
        var length = isHead || status is 204 or 304 || headers["Content-Length"].FirstOrDefault() is not { } written ? 0 : int.Parse(written, CultureInfo.InvariantCulture);
        while (rest.Length < length && await More(limit))
        {
        }

        var body = rest[..Math.Min(length, rest.Length)];
        rest = rest[body.Length..];
        return new(status, lines[0], headers, body) { HeadLength = end + 4 };
    }

    private async Task<bool> More(CancellationToken limit)
    {
        var read = await Stream.ReadAsync(buffer, limit);
        rest = [.. rest, .. buffer.AsSpan(0, read)];
        return read > 0;
    }
}

/// <summary>What came back.</summary>
/// <param name="Status">The status code; 0 for a connection that ended without an answer, -1 for a line that holds none.</param>
/// <param name="Line">The first line.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body, as far as it came.</param>
internal sealed record WireAnswer(int Status, string Line, ILookup<string, string> Headers, byte[] Body)
{
    public static readonly WireAnswer None = new(0, "", Array.Empty<string>().ToLookup(name => name), []);

    /// <summary>Bytes of the head.</summary>
    public int HeadLength { get; init; }

    public string? Header(string name) => Headers[name].FirstOrDefault();

    public string Text => Encoding.UTF8.GetString(Body);
}
