namespace AseanInfo.Content.Tests.Checks;

public sealed class ChangeableValuesAreDatedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("data/member-states.yml", "headOfState: { name: Iman Karang", ", asOf: 2024-05")]
    [InlineData("data/member-states.yml", "governmentForm: { value: { en: republic", ", asOf: 2024-01")]
    [InlineData("data/member-states.yml", "nationalSecretariat: { name", ", asOf: 2010-05")]
    [InlineData("data/member-states.yml", "permanentMission: { name", ", asOf: 2010-05")]
    [InlineData("data/member-states.yml", "permanentRepresentative: { name", ", asOf: 2024-05")]
    [InlineData("data/deputies.yml", "name: Gita Samudra", ", asOf: 2024-05")]
    [InlineData("data/office.yml", "id: bus-sea", ", asOf: 2020")]
    [InlineData("data/office.yml", "  - id: email-light", "\n    asOf: 2024-05")]
    [InlineData("data/office.yml", "  building:", "\n  asOf: 2024-05")]
    public void A_value_that_can_change_without_a_date_is_an_error(string file, string record, string date)
    {
        content.Remove(file, record, date);

        Assert.Equal([content.At("C050", file, record)], content.Found());
    }

    [Fact]
    public void A_present_unit_without_the_date_on_which_it_was_last_named_is_an_error()
    {
        content.Replace("data/divisions.yml", "lastNamed: 2024-05", "lastNamed: unknown");

        Assert.Equal([content.At("C050", "data/divisions.yml", "- id: office-of-the-secretary-general")], content.Found());
        Assert.Equal("this can change, yet it has no date; write lastNamed, the date for which the sources speak", content.Message());
    }

    [Fact]
    public void A_statement_that_is_to_be_checked_again_can_change()
    {
        content.Remove("data/topics.yml", "- id: lamps", "\n  asOf: 2024-05");

        Assert.Equal([content.At("C050", "data/topics.yml", "- id: lamps")], content.Found());
    }

    [Fact]
    public void What_is_over_needs_no_date()
    {
        content.Replace("data/divisions.yml", "lastNamed: 2008", "lastNamed: unknown")
            .Replace("data/deputies.yml", "until: 2027, endPlanned: true", "until: 2024-04")
            .Remove("data/deputies.yml", "name: Gita Samudra", ", asOf: 2024-05");

        Assert.Empty(content.Found());
    }
}
