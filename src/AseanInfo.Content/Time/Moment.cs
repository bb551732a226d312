namespace AseanInfo.Content.Time;

/// <summary>When a page is read, and of which day it speaks.</summary>
/// <param name="Today">The reader's day.</param>
/// <param name="AsOf">The day of which the page speaks.</param>
public readonly record struct Moment(DateOnly Today, DateOnly AsOf)
{
    public static Moment Of(DateOnly today) => new(today, today);

    public bool IsPast => AsOf != Today;

    /// <summary>The day for which the age of what we know is told; null on the page of a past day, which is not about that.</summary>
    public DateOnly? AgeDay => IsPast ? null : Today;
}
