using AseanInfo.Web.Assets;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Hosting;

internal static class HostingServices
{
    /// <summary>What stands between the socket and the answers.</summary>
    /// <exception cref="OperatorException">A style sheet is not there.</exception>
    public static void AddFrontDoor(this WebApplicationBuilder builder, Settings settings, DroppedLines dropped)
    {
        var standard = new StandardHeaders(settings.Site.TransportSecurity);
        builder.Services
            .AddSingleton(settings.Site)
            .AddSingleton(standard)
            .AddSingleton(new WebAssets(builder.Environment.WebRootFileProvider, standard, SecretariatTime.Now(TimeProvider.System)))
            .AddSingleton(dropped)
            .AddSingleton<Traffic>()
            .AddSingleton<Health>()
            .AddSingleton<FrontDoor>()
            .AddHostedService<TrafficReport>()
            .Configure<ForwardedHeadersOptions>(options =>
            {
                options.ForwardedHeaders = Microsoft.AspNetCore.HttpOverrides.ForwardedHeaders.XForwardedHost;
                options.KnownProxies.Clear();
                options.KnownIPNetworks.Clear();
                foreach (var network in settings.Site.Proxies)
                {
                    options.KnownIPNetworks.Add(network);
                }
            });
    }
}
