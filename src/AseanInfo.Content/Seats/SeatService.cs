namespace AseanInfo.Content.Seats;

/// <summary>The Secretariat's seats through time.</summary>
public sealed class SeatService(IReadOnlyList<Seat> all)
{
    public IReadOnlyList<Seat> All() => all;

    /// <summary>The seat on a day; null before the Secretariat began. In the month of a move, the newer one from its first day.</summary>
    public Seat? On(DateOnly asOf) => all.LastOrDefault(seat => seat.Period.Contains(asOf));
}
