using AseanInfo.Web.Addresses;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Quality;

/// <summary>Weighs every page once, after the start and one after the other, so that readers notice nothing of it.</summary>
public sealed class PageWeights(PageRenderer renderer, SiteHolder holder, TimeProvider clock, IHostApplicationLifetime lifetime, IConfiguration configuration)
    : BackgroundService
{
    // Between two pages the processor is left to readers.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(5);

    private readonly TaskCompletionSource<WeightReport> measured = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether this server weighs its pages: <c>Quality:WeighPages</c>.</summary>
    public bool IsOn { get; } = configuration.GetValue("Quality:WeighPages", true);

    /// <summary>Done when every page is weighed; fails when one cannot be.</summary>
    public Task<WeightReport> Measured => measured.Task;

    /// <summary>Null until all pages are weighed.</summary>
    public WeightReport? Report => measured.Task.IsCompletedSuccessfully ? measured.Task.Result : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsOn)
        {
            return;
        }

        await Started().WaitAsync(stoppingToken);
        try
        {
            measured.SetResult(WeightReport.Of(await Weigh(stoppingToken)));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A page that cannot be weighed is no reason to stop serving the others.
            measured.SetException(fault);
        }
    }

    private async Task<IReadOnlyCollection<PageWeight>> Weigh(CancellationToken stoppingToken)
    {
        var edition = new Edition(holder.Current, SecretariatTime.Today(clock));
        var weights = new List<PageWeight>();
        foreach (var path in SiteUrls.All(edition.Site.Map))
        {
            var page = await renderer.Render(edition, path);
            weights.Add(new(path, page.Html.Length, TextCompression.Brotli(page.Html)));
            await Task.Delay(Rest, stoppingToken);
        }

        return weights;
    }

    private Task Started()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task;
    }
}
