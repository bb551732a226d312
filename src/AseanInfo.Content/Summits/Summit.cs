using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Summits;

/// <summary>A meeting of ASEAN's heads of state or government, or two that were held back to back.</summary>
[Kind("summits")]
public sealed record Summit : Sourced, IHaveId, IHavePeriod, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    /// <summary>"43", or "44 and 45" for two held together.</summary>
    public required string Number { get; init; }

    public required LocalizedText Place { get; init; }

    /// <summary>Id of the member state that held the chair.</summary>
    [RefersTo<MemberState>]
    public required string State { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Of<MemberState>(State)];

    public required PartialDate From { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>The summit's motto, in English as published.</summary>
    public string? Theme { get; init; }

    /// <summary>Announced; that it took place is not sourced.</summary>
    public bool Planned { get; init; }

    public bool StillChanges => Planned;

    public DateRange Period => new(From, Until ?? From);
}
