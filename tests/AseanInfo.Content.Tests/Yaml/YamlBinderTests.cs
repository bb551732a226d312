using AseanInfo.Content.Divisions;

namespace AseanInfo.Content.Tests.Yaml;

/// <summary>What a writer is told about a data file that does not fit the schema.</summary>
public sealed class YamlBinderTests : IDisposable
{
    private const string Seats = "data/seats.yml";

    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_unknown_key_comes_with_the_nearest_known_one()
    {
        content.Replace(Seats, "  city:", "  citty:");

        Assert.Contains(content.At("C003", Seats, "citty:"), content.Found());
        Assert.Contains("unknown key \"citty\"; did you mean \"city\"?", content.Load().Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void An_unknown_key_that_is_near_to_none_comes_without_a_guess()
    {
        content.Replace(Seats, "  until: 1981-05", "  until: 1981-05\n  wallpaper: blue");

        Assert.Equal([content.At("C003", Seats, "wallpaper")], content.Found());
        Assert.Equal("unknown key \"wallpaper\"", content.Message());
    }

    [Fact]
    public void A_missing_key_is_reported_at_its_record()
    {
        content.Replace(Seats, "  confidence: high\n", "");

        Assert.Equal([content.At("C004", Seats, "id: old-pier")], content.Found());
        Assert.Equal("the key \"confidence\" is missing", content.Message());
    }

    [Fact]
    public void A_missing_key_that_may_be_unknown_says_so()
    {
        content.Replace("data/divisions.yml", "  lastNamed: 2017-05\n", "");

        Assert.Equal([content.At("C004", "data/divisions.yml", "id: weather-unit")], content.Found());
        Assert.Equal("the key \"lastNamed\" is missing; write \"lastNamed: unknown\" if it was looked for and not found", content.Message());
    }

    [Fact]
    public void Unknown_is_read_as_not_found_where_the_schema_allows_it()
    {
        content.Replace("data/divisions.yml", "lastNamed: 2017-05", "lastNamed: unknown");

        Assert.Null(content.Load().Site!.Catalog.All<Division>().Single(unit => unit.Id == "weather-unit").LastNamed);
    }

    [Theory]
    [InlineData("until: 1981-05", "until: unknown")]
    [InlineData("from: 1976-06-07", "from: unknown")]
    [InlineData("confidence: high", "confidence: unknown")]
    [InlineData("id: Jalan Dermaga No. 1 }", "id: unknown }")]
    public void Unknown_is_a_problem_elsewhere(string old, string @new)
    {
        content.Replace(Seats, old, @new);

        Assert.Equal([content.At("C008", Seats, @new)], content.Found());
    }

    [Theory]
    [InlineData(Seats, "  sources: [harbour-agreement]", "  sources: harbour-agreement", "expected a list: lines that begin with \"- \", or [a, b]")]
    [InlineData(Seats, "  name: { en: Rooms on the old pier, id: Ruangan di dermaga lama }", "  name: Rooms", "expected the text in every language: { id: …, en: … }")]
    [InlineData("data/office.yml", "latitude: -6.5", "latitude: south", "\"south\" is not a number")]
    [InlineData("data/summits.yml", "numbers: [43]", "numbers: [4.3]", "\"4.3\" is not a whole number")]
    [InlineData("data/chairs.yml", "planned: true", "planned: yes", "\"yes\" is not true or false")]
    [InlineData("data/sources.yml", "url: https://almanac.example/2024", "url: almanac.example", "\"almanac.example\" is not an address that begins with https:// or http://")]
    [InlineData("data/sources.yml", "publisher: Pos Selatan", "publisher: [Pos, Selatan]", "expected a text, not a list or a mapping")]
    [InlineData("data/sources.yml", "publisher: Pos Selatan", "publisher: ''", "\"\" is not a text")]
    [InlineData("data/divisions.yml", "head: { name: Dewi Arus, post: { en: Director, id: Direktur }, asOf: 2023-02 }", "head: Dewi Arus", "expected a mapping with keys")]
    public void A_value_of_the_wrong_type_says_what_was_expected(string file, string old, string @new, string message)
    {
        content.Replace(file, old, @new);

        Assert.Contains(content.At("C005", file, @new), content.Found());
        Assert.Contains(message, content.Load().Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData(Seats, "from: 1976-06-07", "from: 1976-13")]
    [InlineData(Seats, "from: 1976-06-07", "from: 7 June 1976")]
    [InlineData("data/member-states.yml", "checked: 2024-06-01", "checked: 2024-06")]
    public void A_bad_date_is_reported(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Contains(content.At("C006", file, @new), content.Found());
    }

    [Theory]
    [InlineData("confidence: high", "confidence: certain")]
    [InlineData("confidence: high", "confidence: High")]
    [InlineData("confidence: high", "confidence: 0")]
    public void A_word_that_is_not_among_those_allowed_is_reported_with_them(string old, string @new)
    {
        content.Replace(Seats, old, @new);

        Assert.Equal([content.At("C007", Seats, @new)], content.Found());
        Assert.EndsWith("is not one of high, medium, low", content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_missing_in_a_language_is_reported()
    {
        content.Replace(Seats, "{ en: Port Middle, id: Pelabuhan Tengah }", "{ en: Port Middle }");

        Assert.Equal([content.At("C038", Seats, "{ en: Port Middle }")], content.Found());
    }

    [Fact]
    public void A_language_that_the_site_does_not_have_is_an_unknown_key()
    {
        content.Replace(Seats, "{ en: Port Middle, id: Pelabuhan Tengah }", "{ en: Port Middle, id: Pelabuhan Tengah, fr: Port }");

        Assert.Equal([content.At("C003", Seats, "fr: Port")], content.Found());
    }

    [Fact]
    public void All_problems_of_a_file_are_reported_in_one_run()
    {
        content
            .Replace(Seats, "from: 1976-06-07", "from: soon")
            .Replace(Seats, "until: 1981-05", "untill: 1981-05")
            .Replace(Seats, "from: 1981-05-09", "from: later");

        Assert.Equal(
            [content.At("C006", Seats, "soon"), content.At("C003", Seats, "untill"), content.At("C006", Seats, "later")],
            content.Found());
    }
}
