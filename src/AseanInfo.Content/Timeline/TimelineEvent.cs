using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Timeline;

/// <summary>A dated event of ASEAN or its Secretariat.</summary>
[Kind(PageKeys.Timeline, OrderBy = nameof(Date), OnePage = true)]
public sealed record TimelineEvent : Sourced, IHaveId, IHavePeriod, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    /// <summary>As exact as the sources.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The last day of an event of several days.</summary>
    public PartialDate? Until { get; init; }

    [Words("timeline.theme")]
    public required TimelineTheme Theme { get; init; }

    /// <summary>One sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Announced for its date; that it took place is not sourced.</summary>
    public bool Scheduled { get; init; }

    public bool StillChanges => Scheduled;

    public DateRange Period => new(Date, Until ?? Date);

    public IEnumerable<string> StandsOn => [PageKeys.Timeline];
}

/// <summary>What an event belongs to.</summary>
public enum TimelineTheme
{
    Founding,
    Membership,
    Secretariat,
    Headquarters,
    Leadership,
    Summit,
    Charter,
    Community,
    Symbols,
}
