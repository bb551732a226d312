namespace AseanInfo.Content.Seats;

/// <summary>The Secretariat's seats through time.</summary>
public sealed class SeatService(IReadOnlyList<Seat> all)
{
    public IReadOnlyList<Seat> All() => all;

    /// <summary>The seat on a day; null before the Secretariat began. Where the day of a move is not known, the newer one.</summary>
    public Seat? On(DateOnly asOf) => all.LastOrDefault(seat => seat.Period.Contains(asOf));

    /// <summary>The seat from which the Secretariat moved around the day; null when it surely sat in <see cref="On"/>.</summary>
    public Seat? LeftAround(DateOnly asOf) => all.SkipLast(1).LastOrDefault(seat => seat.Period.Contains(asOf) && seat != On(asOf));
}
