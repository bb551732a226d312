namespace AseanInfo.Content.Tests.Checks;

public sealed class ReferencesExistTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("data/divisions.yml", "parent: harbour-department", "parent: harbor-department")]
    [InlineData("data/divisions.yml", "predecessor: lamp-bureau", "predecessor: lamp-buro")]
    [InlineData("data/divisions.yml", "successor: lighthouse-division", "successor: nobody")]
    [InlineData("data/deputies.yml", "department: harbour-department", "department: harbours")]
    [InlineData("data/deputies.yml", "country: southsea", "country: southland")]
    [InlineData("data/office.yml", "unit: lighthouse-division", "unit: lighthouse")]
    [InlineData("data/secretaries-general.yml", "country: eastisle", "country: westisle")]
    [InlineData("data/chairs.yml", "state: southsea", "state: atlantis")]
    [InlineData("data/summits.yml", "state: southsea", "state: atlantis")]
    public void A_record_that_names_another_that_does_not_exist_is_an_error(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C032", file, @new)], content.Found());
    }

    [Fact]
    public void The_message_names_the_nearest_that_exists()
    {
        content.Replace("data/divisions.yml", "parent: harbour-department", "parent: harbor-department");

        Assert.Equal("there is no unit \"harbor-department\"; did you mean \"harbour-department\"?", content.Message());
    }
}
