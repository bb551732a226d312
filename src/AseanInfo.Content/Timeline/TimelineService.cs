namespace AseanInfo.Content.Timeline;

/// <summary>The events, in the order of time.</summary>
public sealed class TimelineService(IReadOnlyList<TimelineEvent> all)
{
    /// <summary>The earliest first.</summary>
    /// <param name="theme">Only events of this theme; null for all.</param>
    public IReadOnlyList<TimelineEvent> All(TimelineTheme? theme = null) =>
        [.. all.Where(entry => theme is null || entry.Theme == theme)];

    /// <summary>The events that happened on the day, or may have: a date known to the year can be any of its days.</summary>
    public IReadOnlyList<TimelineEvent> On(DateOnly day) => [.. all.Where(entry => entry.Period.Contains(day))];

    /// <summary>The latest event that was certainly over before the day; null when there is none. Scheduled ones do not count.</summary>
    public TimelineEvent? LastBefore(DateOnly day) =>
        all.Where(entry => !entry.Scheduled && entry.Period.Until?.Latest < day).OrderBy(entry => entry.Period.Until).LastOrDefault();

    /// <summary>The first event that certainly began after the day; null when there is none. Scheduled ones do not count.</summary>
    public TimelineEvent? FirstAfter(DateOnly day) =>
        all.FirstOrDefault(entry => !entry.Scheduled && entry.Date.Earliest > day);
}
