using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Freezing;

/// <summary>The place of an answer: made once, by whoever asks first; one that could not be made is tried again.</summary>
/// <param name="make">Makes it.</param>
internal sealed class Slot(Func<Task<FrozenAnswer>> make)
{
    private readonly Lock making = new();
    private volatile FrozenAnswer? ready;
    private Task<FrozenAnswer>? pending;

    /// <summary>Null while it is not made.</summary>
    public FrozenAnswer? Ready
    {
        get => ready;
        set => ready = value;
    }

    /// <exception cref="InvalidOperationException">The page cannot be shown.</exception>
    public ValueTask<FrozenAnswer> Answer()
    {
        if (ready is { } answer)
        {
            return ValueTask.FromResult(answer);
        }

        lock (making)
        {
            return new(pending ??= Task.Run(Make));
        }
    }

    private async Task<FrozenAnswer> Make()
    {
        try
        {
            return ready = await make();
        }
        finally
        {
            lock (making)
            {
                pending = null;
            }
        }
    }
}
