using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Tests;

public sealed class ContentLoaderTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var problem = Assert.Single(ContentLoader.Load("/no/such/folder", Fixture.Today).Problems);

        Assert.StartsWith("/no/such/folder(1,1): error C001", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_locales_nothing_else_is_read()
    {
        content.Delete("locales.yml");

        Assert.Equal(["C001 content/locales.yml:1"], content.Found());
    }

    [Theory]
    [InlineData("  default: true\n", "")]
    [InlineData("  name: English\n", "  name: English\n  default: true\n")]
    public void Exactly_one_locale_is_the_default(string old, string @new)
    {
        content.Replace("locales.yml", old, @new);

        Assert.Equal([content.At("C009", "locales.yml")], content.Found());
    }

    [Fact]
    public void Content_with_a_problem_gives_no_catalog()
    {
        content.Replace("data/seats.yml", "from: 1976-06-07", "from: soon");

        Assert.Null(content.Load().Site?.Catalog);
    }

    [Fact]
    public void A_record_with_a_problem_brings_no_further_ones_from_those_that_name_it()
    {
        content.Replace("data/member-states.yml", "checked: 2024-06-01", "checked: soon");

        Assert.Equal([content.At("C006", "data/member-states.yml", "checked: soon")], content.Found());
    }

    [Fact]
    public void An_article_with_a_problem_brings_no_further_ones_from_those_that_link_to_it()
    {
        content.Replace("articles/en/sources.md", "label: Sources", "lable: Sources");

        Assert.Equal(
            [content.At("C004", "articles/en/sources.md", "title:"), content.At("C003", "articles/en/sources.md", "lable:")],
            content.Found());
    }

    [Fact]
    public void Problems_come_in_the_order_of_files_and_lines()
    {
        content
            .Replace("locales.yml", "name: English", "name: [English]")
            .Replace("data/seats.yml", "from: 1981-05-09", "from: later")
            .Replace("data/seats.yml", "from: 1976-06-07", "from: soon")
            .Replace("articles/en/about.md", "date: 2024-06-01", "date: soon");

        var places = content.Load().Problems.Select(problem => problem.At).ToList();

        Assert.Equal(places.OrderBy(at => at.File, StringComparer.Ordinal).ThenBy(at => at.Line).ThenBy(at => at.Column), places);
    }

    [Fact]
    public void A_problem_is_written_as_compilers_do() =>
        Assert.Equal(
            "content/data/seats.yml(3,9): error C006: \"soon\" is not a date",
            new ContentProblem(new("content/data/seats.yml", 3, 9), "C006", "\"soon\" is not a date").ToString());
}
