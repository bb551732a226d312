namespace AseanInfo.Content.Tests.Checks;

public sealed class ConflictsNameOtherValuesTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_conflict_without_another_value_is_an_error()
    {
        content.Replace("data/timeline.yml", "others:\n      - value: { en: June 1981, id: Juni 1981 }\n        sources: [south-post-2020]", "others: []");

        Assert.Equal([content.At("C036", "data/timeline.yml", "others: []")], content.Found());
    }

    [Fact]
    public void The_same_other_value_twice_is_an_error()
    {
        content.Replace("data/timeline.yml", "        sources: [south-post-2020]", "        sources: [south-post-2020]\n      - value: { en: June 1981, id: Awal Juni 1981 }");

        Assert.Equal([content.At("C036", "data/timeline.yml", "Awal Juni")], content.Found());
        Assert.Equal("the other value \"June 1981\" stands here twice; give both sources to one", content.Message());
    }

    [Fact]
    public void A_value_that_is_no_error_and_is_checked_on_a_page_is_an_error()
    {
        content.Replace("data/seats.yml", "        kind: error\n", "        kind: older\n");

        Assert.Equal([content.At("C036", "data/seats.yml", "checkedOn")], content.Found());
    }
}
