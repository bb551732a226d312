namespace AseanInfo.Web.Hosting;

/// <summary>Tells once an hour, and at the end, how many requests got no line in the log.</summary>
internal sealed partial class TrafficReport(Traffic traffic, DroppedLines dropped, TimeProvider clock, ILogger<TrafficReport> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Told(traffic.Finished, traffic.Made, dropped.Count);
        }
    }

    [LoggerMessage(LogLevel.Information, "Since the start {Finished} answers were ready, {Made} made or refused; {Dropped} lines of the log were dropped")]
    private partial void Told(long finished, long made, long dropped);
}
