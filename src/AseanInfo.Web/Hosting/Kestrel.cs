using AseanInfo.Web.Addresses;
using AseanInfo.Web.Freezing;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace AseanInfo.Web.Hosting;

/// <summary>The server and what a client may ask of it.</summary>
internal static class Kestrel
{
    private const int Connections = 5000;
    private const int RequestLine = 8 * 1024;
    private const int RequestHeaders = 16 * 1024;
    private const int HeaderCount = 64;

    // Bytes a second below which a reader is thought gone.
    private const double SlowestReader = 500;

    /// <summary>Finished answers are sent on the thread that the socket woke: one and a half times as many as when another thread takes over.</summary>
    /// <remarks>The runtime reads this once, before the first socket is opened.</remarks>
    public static void StayOnSocketThreads() => Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

    /// <summary>Kestrel within limits, and the way past everything before it.</summary>
    public static void UseLimitedKestrel(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = Connections;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestLineSize = RequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = RequestHeaders;
            kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
            kestrel.Limits.MinResponseDataRate = new(SlowestReader, gracePeriod: TimeSpan.FromSeconds(10));
        });
        builder.Services.Configure<SocketTransportOptions>(sockets =>
        {
            sockets.IOQueueCount = 0;

            // A block for each open connection, in place of asking the system twice for each request.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.Services.AddSingleton<IMemoryPoolFactory<byte>, ConnectionMemory.Factory>();

        var server = builder.Services.Last(service => service.ServiceType == typeof(IServer));
        builder.Services.Remove(server);
        builder.Services.AddSingleton<IServer>(services => new ExpressServer(
            (IServer)ActivatorUtilities.CreateInstance(services, server.ImplementationType!),
            services.GetRequiredService<Publication>(), services.GetRequiredService<SiteSettings>(), services.GetRequiredService<Traffic>()));
    }
}
