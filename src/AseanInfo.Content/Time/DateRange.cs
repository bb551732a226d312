namespace AseanInfo.Content.Time;

/// <summary>
/// A period from its first to its last day, both included; open where an end is not known.
/// A partial date counts with all the days it can mean.
/// </summary>
public readonly record struct DateRange(PartialDate? From, PartialDate? Until)
{
    public bool Contains(DateOnly day) => !(From?.Earliest > day) && !(Until?.Latest < day);

    /// <summary>True when the two certainly share a day: two months that may only touch do not overlap.</summary>
    public bool Overlaps(DateRange other) =>
        (From?.Latest ?? DateOnly.MinValue) <= (other.Until?.Earliest ?? DateOnly.MaxValue)
        && (other.From?.Latest ?? DateOnly.MinValue) <= (Until?.Earliest ?? DateOnly.MaxValue);

    /// <summary>As in ISO 8601: the two ends with a slash between, two dots for an open end.</summary>
    public override string ToString() => $"{From?.ToString() ?? ".."}/{Until?.ToString() ?? ".."}";

    /// <summary>False when it ends before it begins.</summary>
    public bool RunsForward => From is null || Until is null || From.Value.Earliest <= Until.Value.Latest;
}
