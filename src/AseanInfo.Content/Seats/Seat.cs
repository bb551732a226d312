using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Seats;

/// <summary>A place from which the Secretariat has worked.</summary>
public sealed record Seat : Sourced, IHaveId, IHavePeriod, ICanChange
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
}

/// <summary>The Secretariat's seats through time.</summary>
public sealed class SeatService(Catalog catalog)
{
    public IReadOnlyList<Seat> All() => catalog.Seats;

    /// <summary>The seat on a day; null before the Secretariat began. In the month of a move, the newer one from its first day.</summary>
    public Seat? On(DateOnly asOf) => catalog.Seats.LastOrDefault(seat => seat.Period.Contains(asOf));
}
