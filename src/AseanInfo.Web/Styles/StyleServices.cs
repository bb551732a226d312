namespace AseanInfo.Web.Styles;

internal static class StyleServices
{
    /// <summary>The bundles, made before the first reader asks: a sheet that cannot be made stops the start.</summary>
    public static IServiceCollection AddStyles(this IServiceCollection services) =>
        services.AddSingleton<StyleBundles>().AddHostedService<Start>();

    private sealed class Start(IServiceProvider services) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            services.GetRequiredService<StyleBundles>();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
