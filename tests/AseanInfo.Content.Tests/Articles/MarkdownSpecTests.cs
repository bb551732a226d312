using AseanInfo.Content.Facts;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Tests.Articles;

/// <summary>Each file of <c>MarkdownSpecs</c> holds what a writer writes, a line of five equals signs, and what a reader's browser gets.</summary>
public sealed class MarkdownSpecTests
{
    private const string Separator = "\n=====\n";

    public static TheoryData<string> Specs =>
        new(Directory.EnumerateFiles(Repository.MarkdownSpecs, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Specs))]
    public void Markdown_becomes_the_specified_html(string spec)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.MarkdownSpecs, $"{spec}.md")).ReplaceLineEndings("\n").Split(Separator);

        Assert.Equal(2, parts.Length);
        Assert.Equal(parts[1].Trim(), Render(parts[0]), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_text_of_one_paragraph_can_stand_within_a_line() =>
        Assert.Equal("It <strong>is</strong>.", Render("It **is**.", inline: true));

    [Fact]
    public void A_text_parsed_once_can_be_rendered_for_many_pages()
    {
        var text = MarkdownText.Parse("A. [@port-charter]", new("content/articles/en/a.md"));

        Assert.Equal(text.Render(Context()), text.Render(Context()));
    }

    [Fact]
    public void Headings_are_listed_with_level_id_and_plain_text()
    {
        var text = MarkdownText.Parse("## The **old** pier {#pier}\n\n### Rooms {#rooms}\n\n## No id", new("content/articles/en/a.md"));

        Assert.Equal([new(2, "pier", "The old pier"), new(3, "rooms", "Rooms"), new(2, null, "No id")], text.Headings);
    }

    [Fact]
    public void A_fact_that_is_due_for_a_new_check_says_so_before_its_sources()
    {
        var text = MarkdownText.Parse("{fact:secretariat.staff}", new("content/articles/en/a.md"));

        Assert.Contains(")</small> (due)</span><sup>", text.Render(Context(new DateOnly(2027, 11, 24)), inline: true).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("(due)", text.Render(Context(new DateOnly(2027, 11, 23)), inline: true).ToString(), StringComparison.Ordinal);
    }

    private static string Render(string markdown, bool inline = false) =>
        MarkdownText.Parse(markdown, new("content/articles/en/a.md")).Render(Context(), inline).ToString();

    private static MarkdownContext Context(DateOnly? day = null) => new(
        Fixture.English,
        new(new(id => Fixture.Catalog.Find<Source>(id)), new(Fixture.Site.Glossary, Fixture.English.Locale)),
        id => Fixture.Site.Facts.Find(id, day ?? Fixture.Today),
        key => $"/en/{key}",
        file => $"/media/{file}",
        Fixture.Catalog.Media,
        statement => statement.IsDue(day ?? Fixture.Today) ? Html.Of($"(due)") : Html.Empty);
}
