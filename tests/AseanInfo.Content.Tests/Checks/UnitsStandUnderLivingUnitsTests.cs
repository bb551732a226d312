namespace AseanInfo.Content.Tests.Checks;

public sealed class UnitsStandUnderLivingUnitsTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("present")]
    [InlineData("unclear")]
    public void A_unit_that_is_not_past_under_one_that_is_past_is_an_error(string status)
    {
        content.Replace("data/divisions.yml", "parent: harbour-department", "parent: lamp-bureau")
            .Replace("data/divisions.yml", "status: present", $"status: {status}");

        Assert.Equal([content.At("C053", "data/divisions.yml", "parent: lamp-bureau")], content.Found());
    }
}
