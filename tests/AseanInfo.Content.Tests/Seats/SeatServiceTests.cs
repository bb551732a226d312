using AseanInfo.Content.Seats;

namespace AseanInfo.Content.Tests.Seats;

public sealed class SeatServiceTests
{
    private readonly SeatService service = Fixture.Site.Seats;

    [Theory]
    [InlineData(1976, 6, 6, null)]
    [InlineData(1976, 6, 7, "old-pier")]
    [InlineData(1981, 5, 8, "old-pier")]
    [InlineData(1981, 5, 9, "new-quay")]
    [InlineData(1981, 5, 31, "new-quay")]
    [InlineData(2024, 6, 1, "new-quay")]
    public void In_the_month_of_a_move_the_newer_seat_counts_from_its_first_day(int year, int month, int day, string? expected) =>
        Assert.Equal(expected, service.On(new(year, month, day))?.Id);

    [Fact]
    public void Seats_stand_in_the_order_of_time_whatever_the_order_of_the_file()
    {
        using var content = new PlantedContent()
            .Replace("data/seats.yml", "from: 1976-06-07\n  until: 1981-05", "from: 1990\n  asOf: 2024-05\n  recheckAfter: 2027-11-24")
            .Replace("data/seats.yml", "from: 1981-05-09", "from: 1981-05-09\n  until: 1989");

        Assert.Equal(["new-quay", "old-pier"], content.Load().Site!.Catalog.All<Seat>().Select(seat => seat.Id));
    }
}
