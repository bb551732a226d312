using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AseanInfo.Wire.Tests;

/// <summary>The built program as its own process on a port of this machine, as readers would get it: in Production, at its own host.</summary>
public sealed class SiteProcess : IDisposable
{
    public const string Host = "aseaninfo.example";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private SiteProcess(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>What it wrote, line by line; nothing for one to which nobody listens.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    /// <summary>Lines of the log that tell of a fault.</summary>
    public IEnumerable<string> Faults => Lines.Where(line => line.Contains("\"@l\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"@l\":\"Fatal\"", StringComparison.Ordinal) || line.Contains("\"@x\"", StringComparison.Ordinal) || !line.StartsWith('{'));

    /// <summary>Bytes of memory that are resident.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts the program and waits until it may get readers.</summary>
    /// <param name="root">Its content.</param>
    /// <param name="port">Where it listens; 0 for a free port.</param>
    /// <param name="isHeard">Whether somebody reads what it writes.</param>
    /// <param name="settings">Further settings, as on the command line.</param>
    public static async Task<SiteProcess> Start(string root, int port = 0, bool isHeard = true, params string[] settings)
    {
        port = port == 0 ? FreePort() : port;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = isHeard,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var argument in new[] { typeof(Program).Assembly.Location, $"--urls=http://127.0.0.1:{port}", $"--Content:Root={root}", $"--Site:BaseUrl=https://{Host}", "--Site:Contact=mail@aseaninfo.example" }.Concat(settings))
        {
            start.ArgumentList.Add(argument);
        }

        var site = new SiteProcess(Process.Start(start)!, port);
        if (isHeard)
        {
            site.process.OutputDataReceived += (_, line) => site.Hear(line.Data);
            site.process.ErrorDataReceived += (_, line) => site.Hear(line.Data);
            site.process.BeginOutputReadLine();
            site.process.BeginErrorReadLine();
        }

        await site.Ready();
        return site;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends it at once, as a machine that fails.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to end, as a deployment does (SIGTERM).</summary>
    /// <returns>Its exit code; null when it did not end in time.</returns>
    public async Task<int?> Stop()
    {
        using var kill = Process.Start("kill", [$"-TERM", $"{process.Id}"]);
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            Lines.Enqueue(line);
        }
    }

    private async Task Ready()
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Patience && !process.HasExited; await Task.Delay(50))
        {
            try
            {
                if ((await Wire.Ask(Port, "GET /healthz/ready HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n")).Status == 200)
                {
                    return;
                }
            }
            catch (Exception fault) when (fault is SocketException or IOException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"the site did not start:\n{string.Join('\n', Lines)}");
    }
}
