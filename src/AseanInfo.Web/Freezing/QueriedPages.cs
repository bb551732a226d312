using System.Threading.RateLimiting;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Serving;
using Microsoft.Extensions.Caching.Memory;

namespace AseanInfo.Web.Freezing;

/// <summary>
/// The pages that cannot be made ahead, since a query makes them: past days, filters, comparisons. A few are made at a time, some more wait,
/// and the next are turned away, so that the other pages never feel them. Recent ones are kept in little room.
/// </summary>
public sealed class QueriedPages : IDisposable
{
    // Bytes of memory for recent ones, all forms together.
    private const long Room = 8 << 20;

    // An answer as it is, with what its compressed forms may take.
    private const int Forms = 2;

    // How many requests wait for their turn.
    private const int Queue = 32;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly AnswerMaker maker;
    private readonly TimeProvider clock;
    private readonly MemoryCache recent = new(new MemoryCacheOptions { SizeLimit = Room });
    private readonly ConcurrencyLimiter gate;

    public QueriedPages(AnswerMaker maker, TimeProvider clock)
    {
        this.maker = maker;
        this.clock = clock;
        gate = new(new()
        {
            PermitLimit = Math.Max(1, Environment.ProcessorCount / 2),
            QueueLimit = Queue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>The page; null for one that there is no time to make.</summary>
    /// <exception cref="InvalidOperationException">The page cannot be shown.</exception>
    public async ValueTask<FrozenAnswer?> Find(Edition edition, string pathAndQuery, CancellationToken aborted)
    {
        var key = (edition, pathAndQuery);
        if (recent.TryGetValue(key, out FrozenAnswer? known))
        {
            return known;
        }

        using var turn = await gate.AcquireAsync(1, aborted);
        if (!turn.IsAcquired)
        {
            return null;
        }

        return await recent.GetOrCreateAsync(key, async entry =>
        {
            var answer = await maker.Answer(edition, pathAndQuery, SecretariatTime.Now(clock));
            entry.SetSize(Forms * answer.Size).SetAbsoluteExpiration(Kept);
            return answer;
        });
    }

    public void Dispose()
    {
        gate.Dispose();
        recent.Dispose();
    }
}
