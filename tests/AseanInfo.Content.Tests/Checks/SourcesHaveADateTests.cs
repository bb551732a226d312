namespace AseanInfo.Content.Tests.Checks;

public sealed class SourcesHaveADateTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_undated_source_without_the_day_of_reading_is_an_error()
    {
        content.Replace("data/sources.yml", "  read: 2026-11-24\n", "");

        Assert.Equal([content.At("C055", "data/sources.yml", "published: unknown # a newspaper")], content.Found());
        Assert.Equal("undated; write read, the last day on which it was read", content.Message());
    }

    [Fact]
    public void An_undated_source_that_was_not_read_needs_a_note()
    {
        content.Replace("data/sources.yml", "  note: { en: Seen only as quoted in the almanac., id: Terlihat hanya sebagai kutipan dalam almanak. }\n", "");

        Assert.Equal([content.At("C055", "data/sources.yml", "published: unknown")], content.Found());
    }
}
