using AseanInfo.Web.Addresses;
using AseanInfo.Web.Assets;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Serving;
using Microsoft.AspNetCore.HttpOverrides;

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
            .AddHostedService<TrafficReport>();
    }

    /// <summary>Every request goes through the front door, with the host that a known proxy says it was for.</summary>
    public static void UseFrontDoor(this WebApplication app, SiteSettings settings)
    {
        // The middleware believes everyone when nobody is named.
        if (settings.Proxies.Count > 0)
        {
            var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedHost };
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.Proxies)
            {
                options.KnownIPNetworks.Add(network);
            }

            app.UseForwardedHeaders(options);
        }

        app.Run(app.Services.GetRequiredService<FrontDoor>().Handle);
    }
}
