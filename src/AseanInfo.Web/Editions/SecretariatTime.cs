namespace AseanInfo.Web.Editions;

/// <summary>Western Indonesian Time, UTC+7 all year: a day begins for the site when it begins at the Secretariat.</summary>
internal static class SecretariatTime
{
    public static DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7));

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Now(clock).Date);
}
