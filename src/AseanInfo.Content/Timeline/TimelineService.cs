namespace AseanInfo.Content.Timeline;

/// <summary>The events, in the order of time.</summary>
public sealed class TimelineService(Catalog catalog)
{
    /// <summary>The earliest first.</summary>
    /// <param name="theme">Only events of this theme; null for all.</param>
    public IReadOnlyList<TimelineEvent> All(TimelineTheme? theme = null) =>
        [.. catalog.Timeline.Where(entry => theme is null || entry.Theme == theme)];

    /// <summary>The latest event that had certainly begun by the day, that day included; null when there is none. Scheduled ones do not count.</summary>
    public TimelineEvent? LastBefore(DateOnly day) =>
        catalog.Timeline.LastOrDefault(entry => !entry.Scheduled && entry.Date.Latest <= day);

    /// <summary>The first event that certainly began after the day; null when there is none. Scheduled ones do not count.</summary>
    public TimelineEvent? FirstAfter(DateOnly day) =>
        catalog.Timeline.FirstOrDefault(entry => !entry.Scheduled && entry.Date.Earliest > day);
}
