namespace AseanInfo.Content.Tests.Checks;

public sealed class UnitsFormATreeTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_unit_that_is_its_own_parent_is_an_error()
    {
        content.Replace("data/divisions.yml", "parent: tides-directorate", "parent: lighthouse-division");

        Assert.Equal([content.At("C033", "data/divisions.yml", "parent: lighthouse-division")], content.Found());
        Assert.StartsWith("the unit \"lighthouse-division\" is its own parent", content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ring_of_units_is_an_error_at_each_of_them()
    {
        content.Replace("data/divisions.yml", "parent: harbour-department", "parent: lighthouse-division");

        Assert.Equal(
            [content.At("C033", "data/divisions.yml", "parent: lighthouse-division"), content.At("C033", "data/divisions.yml", "parent: tides-directorate")],
            content.Found());
    }

    [Fact]
    public void A_unit_below_a_ring_is_not_itself_to_blame()
    {
        content.Replace("data/divisions.yml", "parent: harbour-department", "parent: tides-directorate");

        Assert.Equal([content.At("C033", "data/divisions.yml", "parent: tides-directorate")], content.Found());
    }
}
