namespace AseanInfo.Content.Tests.Checks;

public sealed class ChangeableStatementsAreRecheckedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_dated_statement_without_a_day_for_its_next_check_is_an_error()
    {
        content.Replace("data/facts.yml", "  asOf: 2020\n  recheckAfter: 2027-11-24\n", "  asOf: 2020\n");

        Assert.Equal([content.At("C060", "data/facts.yml", "asOf: 2020")], content.Found());
    }

    [Theory]
    [InlineData("data/member-states.yml", "population: { value: 84500", ", recheckAfter: 2027-11-24")]
    [InlineData("data/divisions.yml", "- id: harbour-department", "  recheckAfter: 2027-11-24\n")]
    public void So_is_a_figure_of_a_year_and_a_unit_of_the_present(string file, string record, string key)
    {
        var text = content.Read(file);
        var at = text.IndexOf(key, text.IndexOf(record, StringComparison.Ordinal), StringComparison.Ordinal);
        content.Write(file, text.Remove(at, key.Length));

        Assert.StartsWith("C060 ", Assert.Single(content.Found()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_check_comes_after_the_date_that_the_statement_speaks_for()
    {
        content.Replace("data/facts.yml", "asOf: 2020\n  recheckAfter: 2027-11-24", "asOf: 2028\n  recheckAfter: 2027-11-23");

        Assert.Equal([content.At("C060", "data/facts.yml", "recheckAfter: 2027-11-23")], content.Found());
    }

    [Fact]
    public void What_cannot_change_needs_none()
    {
        content.Replace("data/facts.yml", "  asOf: 2020\n  recheckAfter: 2027-11-24\n", "");

        Assert.Empty(content.Found());
    }
}
