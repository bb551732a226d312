using System.IO.Compression;
using AseanInfo.Web.Site;

namespace AseanInfo.Web.Quality;

/// <summary>Weighs every page once, after the start and one after the other, so that readers notice nothing of it.</summary>
public sealed class PageWeights(PageRenderer renderer, SiteMap map, IHostApplicationLifetime lifetime, IConfiguration configuration) : BackgroundService
{
    // Between two pages the processor is left to readers.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(5);

    private readonly TaskCompletionSource<WeightReport> measured = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether this server weighs its pages: <c>Quality:WeighPages</c>.</summary>
    public bool IsOn { get; } = configuration.GetValue("Quality:WeighPages", true);

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
        var weights = new List<PageWeight>();
        foreach (var path in map.Paths)
        {
            if (await renderer.Render(path) is { } html)
            {
                weights.Add(new(path, html.Length, Compressed(html)));
            }

            await Task.Delay(Rest, stoppingToken);
        }

        measured.SetResult(WeightReport.Of(weights));
    }

    private Task Started()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task;
    }

    // At the level of the responses.
    private static int Compressed(byte[] html)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(html);
        }

        return (int)bytes.Length;
    }
}
