namespace AseanInfo.Web.Quality;

internal static class QualityServices
{
    /// <summary>The weights of the pages.</summary>
    public static void AddPageWeights(this IServiceCollection services) => services
        .AddSingleton<PageWeights>()
        .AddHostedService(provider => provider.GetRequiredService<PageWeights>());
}
