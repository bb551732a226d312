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
    [InlineData("data/chairs.yml", "state: eastisle, office", "state: [eastisle, office")]
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

    [Theory]
    [InlineData("data/seats.yml", "from: 1976-06-07", "from: ", "[", "]", 33)]
    [InlineData("data/seats.yml", "from: 1976-06-07", "from: ", "[", "]", 100_000)]
    [InlineData("data/seats.yml", "from: 1976-06-07", "from: ", "[", "", 100_000)]
    [InlineData("data/seats.yml", "from: 1976-06-07", "from: ", "{a: ", "}", 100_000)]
    [InlineData("data/seats.yml", "from: 1976-06-07", "from:\n    ", "- ", "", 100_000)]
    [InlineData("data/seats.yml", "from: 1976-06-07", "from:\n    ", "? ", "", 100_000)]
    [InlineData("text/en.yml", "\nhome.", "\na: 1\nb: ", "[", "]", 33)]
    [InlineData("locales.yml", "name: English", "name: ", "[", "]", 100_000)]
    [InlineData("articles/en/about.md", "reviewed: 2024-06-02", "reviewed: ", "[", "]", 100_000)]
    public void Yaml_that_is_nested_deeply_is_one_error_and_takes_no_stack(string file, string old, string key, string open, string close, int times)
    {
        var nested = string.Concat(Enumerable.Repeat(open, times));
        content.Replace(file, old, $"{key}{nested}{(close.Length == 1 ? string.Concat(Enumerable.Repeat(close, times)) : close)}");

        Assert.Equal([content.At("C013", file, nested)], content.Found());
        Assert.Equal("nested deeper than 32 levels; write it flatter", content.Message());
    }

    [Theory]
    [InlineData("data/seats.yml", "\n- id: new-quay", "\n--- # second\n- id: new-quay")]
    [InlineData("data/seats.yml", "\n- id: new-quay", "\n--- # second\n...\n---\n- id: new-quay")]
    [InlineData("locales.yml", "\n- tag: en", "\n--- # second\n- tag: en")]
    [InlineData("articles/en/about.md", "reviewed: 2024-06-02\n", "reviewed: 2024-06-02\n--- # second\naliases: [hidden]\n")]
    public void A_second_document_is_an_error_where_it_begins(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Contains(content.At("C014", file, "# second"), content.Found());
        Assert.Contains("a second document begins here, and only the first would be read; take the --- or ... above it away", content.Load().Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void The_only_document_may_have_its_mark()
    {
        content.Replace("data/seats.yml", "- id: old-pier", "%YAML 1.2\n---\n- id: old-pier").Append("data/seats.yml", "...\n");

        Assert.Empty(content.Found());
    }

    [Theory]
    [InlineData("from: 1976-06-07", "from: &day 1976-06-07")]
    [InlineData("sources: [harbour-agreement]", "sources: &all [*all]")]
    [InlineData("city: {", "&city city: {")]
    public void A_value_that_stands_for_another_is_an_error(string old, string @new)
    {
        content.Replace("data/seats.yml", old, @new);

        Assert.Equal([content.At("C014", "data/seats.yml", @new)], content.Found());
        Assert.StartsWith("anchors and aliases are not read; write each value itself", content.Message(), StringComparison.Ordinal);
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
