using AseanInfo.Content;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Quality;

namespace AseanInfo.Web.Quality;

internal static class QualityServices
{
    /// <summary>The counts of the content, with what its checks let pass, and the weights of the pages.</summary>
    public static void AddQuality(this IServiceCollection services, IReadOnlyList<ContentProblem> problems) => services
        .AddSingleton(provider => new QualityService(provider.GetRequiredService<Catalog>(), problems))
        .AddSingleton<PageWeights>()
        .AddHostedService(provider => provider.GetRequiredService<PageWeights>())
        // A page that cannot be weighed is no reason to stop serving the others.
        .Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
}
