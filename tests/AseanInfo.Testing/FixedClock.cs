namespace AseanInfo.Testing;

/// <summary>A clock that stands still.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>Noon in Jakarta on the day of the research, on which the tests look at content.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 5, 0, 0, TimeSpan.Zero);

    /// <summary>The date at <see cref="Noon"/>.</summary>
    public static readonly DateOnly Today = DateOnly.FromDateTime(Noon.Date);

    public override DateTimeOffset GetUtcNow() => now;
}
