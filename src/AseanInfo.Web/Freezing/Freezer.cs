using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Freezing;

/// <summary>
/// Makes the answers of an edition ahead of their readers: after the start, after another site took its place, and for the new day,
/// which begins at midnight in Jakarta. Until a new day is made whole, the old one is read.
/// </summary>
/// <param name="publication">What readers get.</param>
/// <param name="clock">Says when the day ends.</param>
/// <param name="isAhead">Whether to make them ahead; without, each is made when it is first asked for.</param>
/// <param name="log">Where it tells what it made.</param>
public sealed partial class Freezer(Publication publication, TimeProvider clock, bool isAhead, ILogger<Freezer> log) : BackgroundService
{
    // Between two pages the processor is left to readers.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(1);

    // A clock may be put right, and a machine may sleep: so the day is not waited for, but looked at.
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        FrozenEdition? former = null;
        publication.IsReady = !isAhead;
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = publication.Changed;
            var shown = publication.Current;
            if (shown.Edition.Today != publication.Today)
            {
                var next = publication.EditionOf(shown.Edition.Site);
                await Complete(next, shown, shown, stoppingToken);
                if (next.IsComplete || !isAhead)
                {
                    publication.Replace(shown, next);
                    former = shown;
                }

                continue;
            }

            if (isAhead && !shown.IsRefined)
            {
                await Complete(shown, former, shown, stoppingToken);
                publication.IsReady = true;
                Tell(await shown.Refine(() => IsWanted(shown, shown, stoppingToken)));
                former = shown;
                if (!shown.IsRefined)
                {
                    continue;
                }

                Memory.GiveBack();
                Refined(shown.Size >> 20);
            }

            await Task.WhenAny(changed, Task.Delay(Glance, clock, stoppingToken));
            Memory.GiveBackWhatGrew();
        }
    }

    private async Task Complete(FrozenEdition edition, FrozenEdition? former, FrozenEdition shown, CancellationToken stoppingToken)
    {
        if (!isAhead)
        {
            return;
        }

        var start = clock.GetTimestamp();
        Tell(await edition.Complete(former, () => IsWanted(edition, shown, stoppingToken)));
        Made(edition.Count, edition.Edition.Today, clock.GetElapsedTime(start).TotalSeconds, edition.Size >> 20);
    }

    private void Tell(IEnumerable<Exception> faults)
    {
        foreach (var fault in faults)
        {
            CannotMake(fault);
        }
    }

    // Not when another site took the place of the one that is shown, and not when the edition's day is over.
    private async Task<bool> IsWanted(FrozenEdition edition, FrozenEdition shown, CancellationToken stoppingToken)
    {
        await Task.Delay(Rest, CancellationToken.None);
        return !stoppingToken.IsCancellationRequested && publication.Current == shown && edition.Edition.Today == publication.Today;
    }

    [LoggerMessage(LogLevel.Information, "Froze {Count} answers of {Day} in {Seconds:0.0} s; they take {Megabytes} MB")]
    private partial void Made(int count, DateOnly day, double seconds, long megabytes);

    [LoggerMessage(LogLevel.Information, "Refined all answers; they take {Megabytes} MB")]
    private partial void Refined(long megabytes);

    [LoggerMessage(LogLevel.Error, "A page cannot be shown")]
    private partial void CannotMake(Exception fault);
}
