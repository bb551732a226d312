using AseanInfo.Content;

namespace AseanInfo.Web.Freezing;

internal static class FreezingServices
{
    /// <summary>The finished answers of a site, and what makes them ahead.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="site">The site to begin with.</param>
    /// <param name="isAhead">Whether answers are made ahead of their readers; without, each is made when it is first asked for.</param>
    public static void AddFrozenPages(this IServiceCollection services, Site site, bool isAhead, TimeProvider clock) => services
        .AddSingleton(clock)
        .AddSingleton<AnswerMaker>()
        .AddSingleton<QueriedPages>()
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<Publication>(provider, site))
        .AddHostedService(provider => ActivatorUtilities.CreateInstance<Freezer>(provider, isAhead));
}
