using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Seats;

/// <summary>A place from which the Secretariat has worked.</summary>
[Kind("seats", OrderBy = nameof(From))]
public sealed record Seat : Sourced, IHaveId, IHavePeriod, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required LocalizedText Address { get; init; }

    public required LocalizedText City { get; init; }

    public required PartialDate From { get; init; }

    public PartialDate? Until { get; init; }

    public required LocalizedText Text { get; init; }

    public bool StillChanges => Until is null;

    public DateRange Period => new(From, Until);

    public IEnumerable<string> StandsOn => [PageKeys.Location];
}
