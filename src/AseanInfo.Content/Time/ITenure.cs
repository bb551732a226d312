namespace AseanInfo.Content.Time;

/// <summary>
/// Somebody's time in an office. What is known of it reaches to the newest evidence (<see cref="ICanChange.AsOf"/>) and no further:
/// after that nobody is said to be in office.
/// </summary>
public interface ITenure : IHavePeriod, ICanChange
{
    /// <summary>False where the holder was not found.</summary>
    bool IsNamed => true;
}

/// <summary>What is known of a tenure on a day.</summary>
public enum Incumbency
{
    /// <summary>It is over.</summary>
    Over,

    /// <summary>It begins after the day.</summary>
    Awaited,

    /// <summary>It was to have begun; no source shows the holder in office yet.</summary>
    Due,

    /// <summary>A source shows the holder in office on that day or a later one.</summary>
    Held,

    /// <summary>The newest evidence is older than the day.</summary>
    LastSeen,
}

/// <summary>Reads tenures.</summary>
public static class Tenures
{
    /// <summary>What is known of a tenure on a day. Evidence that names only a month or a year counts from its first day.</summary>
    public static Incumbency On(this ITenure tenure, DateOnly day) =>
        tenure.Period.From?.Earliest > day ? Incumbency.Awaited
        : tenure.Period.Until?.Latest < day ? Incumbency.Over
        : !tenure.StillChanges || tenure.AsOf is not { } seen || seen.Earliest >= day ? Incumbency.Held
        : seen.Latest < tenure.Period.From?.Earliest ? Incumbency.Due
        : Incumbency.LastSeen;
}
