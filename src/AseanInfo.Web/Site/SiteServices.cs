using AseanInfo.Web.Localization;
using AseanInfo.Web.Styles;

namespace AseanInfo.Web.Site;

internal static class SiteServices
{
    public static void AddSite(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddStyles()
        .AddSingleton<SiteMap>()
        .AddSingleton<SiteUrls>()
        .AddSingleton<PageRenderer>()
        .AddHttpContextAccessor()
        .AddScoped<PageContext>();
}
