namespace AseanInfo.Content.Tests.Yaml;

/// <summary>Files that are missing, empty or not YAML at all.</summary>
public sealed class YamlFileTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Text_that_is_not_yaml_is_reported_at_its_line()
    {
        content.Replace("data/chairs.yml", "state: northland,", "state: northland: [");

        Assert.Equal([content.At("C002", "data/chairs.yml", "northland: [")], content.Found());
        Assert.StartsWith("not YAML: ", content.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles/en/about.md", "title: About", "title: [About")]
    [InlineData("data/chairs.yml", "state: eastisle, planned", "state: [eastisle, planned")]
    [InlineData("data/seats.yml", "city: { en: Port Middle", "city: { en: [Port Middle")]
    [InlineData("data/seats.yml", "city: {", "city: *{")]
    [InlineData("data/seats.yml", "city: {", "city: \"{")]
    [InlineData("data/seats.yml", "city: {", "\tcity: {")]
    [InlineData("data/office.yml", "address:\n  building", "address:\n : building")]
    public void However_yaml_is_broken_the_loader_does_not_throw(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal("C002", problem.Code);
        Assert.Equal($"content/{file}", problem.At.File);
    }

    [Fact]
    public void A_key_that_stands_twice_is_not_yaml()
    {
        content.Replace("data/seats.yml", "  until: 1981-05", "  until: 1981-05\n  until: 1981-06");

        Assert.Equal([content.At("C002", "data/seats.yml", "until: 1981-06")], content.Found());
    }

    [Fact]
    public void A_missing_data_file_is_reported()
    {
        content.Delete("data/chairs.yml");

        Assert.Equal(["C001 content/data/chairs.yml:1"], content.Found());
    }

    [Fact]
    public void An_empty_record_file_is_reported()
    {
        content.Write("data/office.yml", "# nothing yet\n");

        Assert.Equal([content.At("C004", "data/office.yml")], content.Found());
    }

    [Fact]
    public void Interface_text_must_be_flat()
    {
        content.Append("text/en.yml", "extra:\n  deep: text\n").Append("text/id.yml", "extra: teks\n");

        Assert.Contains(content.At("C005", "text/en.yml", "deep:"), content.Found());
    }

    [Fact]
    public void Front_matter_that_is_not_closed_is_reported()
    {
        content.Write("articles/en/about.md", "---\ntitle: About\n\nText.\n");

        Assert.Equal([content.At("C010", "articles/en/about.md")], content.Found());
    }

    [Fact]
    public void A_problem_in_front_matter_is_reported_at_its_line_of_the_article()
    {
        content.Replace("articles/en/about.md", "reviewed: 2024-06-02", "reviewed: yesterday");

        Assert.Equal([content.At("C006", "articles/en/about.md", "reviewed:")], content.Found());
    }

    [Fact]
    public void Windows_line_endings_change_nothing()
    {
        var text = File.ReadAllText(Path.Combine(FixtureWorld.Root, "articles", "en", "history.md"));
        content.Write("articles/en/history.md", text.ReplaceLineEndings("\r\n"));

        Assert.Empty(content.Found());
    }
}
