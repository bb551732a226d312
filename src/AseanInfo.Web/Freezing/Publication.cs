using AseanInfo.Content;
using AseanInfo.Web.Editions;

namespace AseanInfo.Web.Freezing;

/// <summary>What readers get: an edition with its answers. Another takes its place by one assignment, so that no reader gets a mixture.</summary>
public sealed class Publication
{
    private readonly AnswerMaker maker;
    private readonly TimeProvider clock;
    private FrozenEdition current;
    private volatile TaskCompletionSource changed = New();

    /// <param name="site">The site to begin with.</param>
    /// <param name="maker">What makes its answers.</param>
    /// <param name="clock">Says what day it is.</param>
    public Publication(Site site, AnswerMaker maker, TimeProvider clock)
    {
        this.maker = maker;
        this.clock = clock;
        current = EditionOf(site);
    }

    public FrozenEdition Current => Volatile.Read(ref current);

    /// <summary>Whether readers may come: all answers were made once, or are made as they are asked for.</summary>
    public bool IsReady { get; internal set; }

    /// <summary>The day at the Secretariat.</summary>
    public DateOnly Today => SecretariatTime.Today(clock);

    /// <summary>Done when another edition takes the place of the one that is read now.</summary>
    internal Task Changed => changed.Task;

    /// <summary>Gives readers another site from here on.</summary>
    public void Show(Site site) => Replace(Current, EditionOf(site));

    /// <summary>The site on the day that it is, with no answer made yet.</summary>
    internal FrozenEdition EditionOf(Site site) => new(new(site, Today), maker, SecretariatTime.Now(clock));

    /// <summary>Puts an edition into the place of the one that it was made to follow; not if that is gone.</summary>
    internal void Replace(FrozenEdition former, FrozenEdition next)
    {
        if (Interlocked.CompareExchange(ref current, next, former) == former)
        {
            Interlocked.Exchange(ref changed, New()).SetResult();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
