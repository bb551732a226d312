using AseanInfo.Content.MemberStates;

namespace AseanInfo.Content.Tests.MemberStates;

public sealed class MemberStateServiceTests
{
    private readonly MemberStateService service = new(Fixture.Catalog.All<MemberState>());

    [Theory]
    [InlineData(1967, 8, 7, "")]
    [InlineData(1967, 8, 8, "northland southsea")]
    [InlineData(1984, 1, 6, "northland southsea")]
    [InlineData(1984, 1, 7, "eastisle northland southsea")]
    public void A_state_is_listed_only_from_its_accession_date(int year, int month, int day, string expected) =>
        Assert.Equal(expected, string.Join(' ', service.All(new(year, month, day)).Select(state => state.Id)));

    [Fact]
    public void States_stand_in_english_alphabetical_order_whatever_the_order_of_the_data()
    {
        var backwards = new MemberStateService([.. Fixture.Catalog.All<MemberState>().Reverse()]);

        Assert.Equal(["eastisle", "northland", "southsea"], backwards.All(new(2024, 1, 1)).Select(state => state.Id));
    }

    [Fact]
    public void Find_is_case_insensitive()
    {
        var state = service.Find("NorthLand");

        Assert.Equal("northland", state?.Id);
        Assert.Same(state, service.Find("northland"));
    }

    [Fact]
    public void Find_gives_null_for_a_state_that_is_not_there() => Assert.Null(service.Find("westrock"));

    [Fact]
    public void What_was_not_found_is_null()
    {
        var state = service.Find("eastisle")!;

        Assert.Null(state.NationalSecretariat);
        Assert.Null(state.Accession.Place);
        Assert.Null(state.HeadOfGovernment.Since);
    }
}
