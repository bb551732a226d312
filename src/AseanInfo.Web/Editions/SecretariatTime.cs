namespace AseanInfo.Web.Editions;

/// <summary>Western Indonesian Time, UTC+7 all year: a day begins for the site when it begins at the Secretariat.</summary>
internal static class SecretariatTime
{
    public static DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7));

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Now(clock).Date);

    /// <summary>A clock that goes on from this moment of another day; the system's own for null.</summary>
    public static TimeProvider ClockOn(DateOnly? day) =>
        day is { } other ? new ShiftedClock(TimeSpan.FromDays(other.DayNumber - Today(TimeProvider.System).DayNumber)) : TimeProvider.System;

    private sealed class ShiftedClock(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
    }
}
