using AseanInfo.Content.SecretariesGeneral;

namespace AseanInfo.Content.Tests.SecretariesGeneral;

public sealed class SecretaryGeneralServiceTests
{
    private readonly SecretaryGeneralService service = Fixture.Site.SecretariesGeneral;

    [Theory]
    [InlineData(1976, 6, 7, "ada-nordin")]
    [InlineData(1979, 6, 6, "ada-nordin")]
    [InlineData(1980, 1, 1, "bram-selatan")]
    [InlineData(1999, 12, 31, "bram-selatan")]
    [InlineData(2000, 1, 1, "cora-timur")]
    [InlineData(2027, 12, 31, "cora-timur")]
    public void The_holder_of_a_day_holds_the_first_and_the_last_day_of_the_term(int year, int month, int day, string expected) =>
        Assert.Equal(expected, service.InOffice(new(year, month, day))?.Id);

    [Theory]
    [InlineData(1976, 6, 6)]
    [InlineData(1979, 6, 7)]
    [InlineData(1979, 12, 31)]
    [InlineData(2028, 1, 1)]
    public void Nobody_is_in_office_before_after_and_between_the_terms(int year, int month, int day) =>
        Assert.Null(service.InOffice(new(year, month, day)));

    [Fact]
    public void Those_of_a_day_are_those_whose_term_had_begun()
    {
        Assert.Empty(service.All(new(1976, 6, 6)));
        Assert.Equal([1, 2], service.All(new(1999, 12, 31)).Select(person => person.Number));
    }

    [Fact]
    public void They_stand_in_the_order_of_their_numbers_whatever_the_order_of_the_file()
    {
        using var content = new PlantedContent()
            .Replace("data/secretaries-general.yml", "number: 1", "number: 9")
            .Replace("data/secretaries-general.yml", "number: 3", "number: 1")
            .Replace("data/secretaries-general.yml", "number: 9", "number: 3");

        Assert.Equal([1, 2, 3], content.Load().Site!.Catalog.All<SecretaryGeneral>().Select(person => person.Number));
    }

    [Fact]
    public void Before_and_after_are_the_neighbours_by_number()
    {
        var middle = Fixture.Catalog.Find<SecretaryGeneral>("bram-selatan")!;

        Assert.Equal("ada-nordin", service.Before(middle)?.Id);
        Assert.Equal("cora-timur", service.After(middle)?.Id);
    }

    [Fact]
    public void Nobody_stands_before_the_first_or_after_the_last()
    {
        Assert.Null(service.Before(Fixture.Catalog.Find<SecretaryGeneral>("ada-nordin")!));
        Assert.Null(service.After(Fixture.Catalog.Find<SecretaryGeneral>("cora-timur")!));
    }

    [Fact]
    public void Find_is_case_insensitive() => Assert.Equal(3, Fixture.Catalog.Find<SecretaryGeneral>("Cora-Timur")?.Number);
}
