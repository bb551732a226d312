using System.Diagnostics;

namespace AseanInfo.Wire.Tests;

/// <summary>Two sites behind one proxy: one may fail, and both may be exchanged, without a reader who notices.</summary>
[Collection(Wires.Name)]
public sealed class ReplicasTests
{
    private const int Requests = 20_000;
    private const int Readers = 16;

    [Fact]
    public async Task No_request_is_lost_when_one_is_killed_and_both_are_exchanged()
    {
        var first = await SiteProcess.Start(FixtureWorld.Root);
        var second = await SiteProcess.Start(FixtureWorld.Root);
        using var proxy = await Nginx.Start(first.Port, second.Port);
        using var done = new CancellationTokenSource();
        var sent = 0;
        var reading = Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(Read)));

        await Task.Delay(500);
        first.Kill();
        first = await Again(first);
        Assert.Equal(0, await second.Stop());
        second = await Again(second);
        Assert.Equal(0, await first.Stop());
        first = await Again(first);
        while (Volatile.Read(ref sent) < Requests)
        {
            await Task.Delay(50);
        }

        await done.CancelAsync();
        var lost = (await reading).Sum();
        Assert.Equal(0, lost);
        first.Dispose();
        second.Dispose();

        async Task<int> Read()
        {
            var failed = 0;
            using var wire = await Wire.Open(proxy.Port);
            while (!done.IsCancellationRequested)
            {
                failed += (await wire.Ask(Wire.Get("/en/history"))).Status == 200 ? 0 : 1;
                Interlocked.Increment(ref sent);
            }

            return failed;
        }
    }

    private static async Task<SiteProcess> Again(SiteProcess former)
    {
        former.Dispose();
        return await SiteProcess.Start(FixtureWorld.Root, former.Port);
    }

    /// <summary>A proxy as one would run it: it asks the other site when one does not answer.</summary>
    private sealed class Nginx(Process process, DirectoryInfo folder, int port) : IDisposable
    {
        public int Port => port;

        public static async Task<Nginx> Start(int first, int second)
        {
            var folder = Directory.CreateTempSubdirectory("aseaninfo-nginx-");
            var port = SiteProcess.FreePort();
            var file = Path.Combine(folder.FullName, "nginx.conf");
            await File.WriteAllTextAsync(file, $$"""
                worker_processes 1; daemon off; pid {{folder.FullName}}/pid; error_log {{folder.FullName}}/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off; keepalive_requests 1000000;
                  client_body_temp_path {{folder.FullName}}/body; proxy_temp_path {{folder.FullName}}/proxy; fastcgi_temp_path {{folder.FullName}}/fastcgi;
                  uwsgi_temp_path {{folder.FullName}}/uwsgi; scgi_temp_path {{folder.FullName}}/scgi;
                  upstream sites { server 127.0.0.1:{{first}} max_fails=1 fail_timeout=1s; server 127.0.0.1:{{second}} max_fails=1 fail_timeout=1s; keepalive 16; }
                  server {
                    listen 127.0.0.1:{{port}};
                    location / {
                      proxy_pass http://sites; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host;
                      proxy_next_upstream error timeout http_503; proxy_connect_timeout 1s;
                    }
                  }
                }
                """);
            Process process;
            try
            {
                process = Process.Start(new ProcessStartInfo("nginx", ["-e", Path.Combine(folder.FullName, "error.log"), "-c", file]))!;
            }
            catch (System.ComponentModel.Win32Exception fault)
            {
                throw new InvalidOperationException("nginx was not found: run `apt-get install nginx-light`", fault);
            }

            for (var tries = 0; tries < 100; tries++)
            {
                await Task.Delay(50);
                try
                {
                    using var wire = await Wire.Open(port);
                    break;
                }
                catch (System.Net.Sockets.SocketException)
                {
                    // Not listening yet.
                }
            }

            return new(process, folder, port);
        }

        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            folder.Delete(recursive: true);
        }
    }
}
