using AseanInfo.Content.Chairs;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Pages;

/// <summary>The days on which a page may say something else than the day before, because a record begins, ends, falls due or grows old.</summary>
public static class DaysOfChange
{
    /// <summary>In the order of time, each once.</summary>
    public static IReadOnlyList<DateOnly> Of(Catalog catalog) =>
        [.. RecordTree.Of(catalog.Records).SelectMany(Of).OfType<DateOnly>().Distinct().Order()];

    private static IEnumerable<DateOnly?> Of(object record) =>
    [
        .. record is IHavePeriod { Period: var period } ? [period.From?.Earliest, period.Until is { } end ? DayAfter(end) : null] : Array.Empty<DateOnly?>(),
        .. record is Chair { SureDays: var sure } ? [sure.From?.Earliest, sure.Until is { } last ? DayAfter(last) : null] : Array.Empty<DateOnly?>(),
        .. record is ITenure { AsOf: { } seen } ? [seen.Earliest.AddDays(1)] : Array.Empty<DateOnly?>(),
        .. record is Sourced statement ? [statement.RecheckAfter, statement.OldFrom] : Array.Empty<DateOnly?>(),
    ];

    private static DateOnly? DayAfter(PartialDate end) => end.Latest == DateOnly.MaxValue ? null : end.Latest.AddDays(1);
}
