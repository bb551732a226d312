using System.Text.RegularExpressions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Quality;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Tests.Quality;

public sealed class QualityServiceTests
{
    private static readonly DateOnly Day = Fixture.Today;

    // The world of the fixture without its statements, to which a test adds those that it counts.
    private static readonly Catalog Bare = Fixture.Catalog with
    {
        Records = new(new Dictionary<Type, IReadOnlyList<object>> { [typeof(Source)] = Fixture.Catalog.All<Source>() }),
    };

    [Fact]
    public void Every_statement_of_the_data_is_counted_once_by_its_confidence()
    {
        var data = string.Concat(Directory.EnumerateFiles(Path.Combine(FixtureWorld.Root, "data"), "*.yml").Select(File.ReadAllText));

        var counts = Of(Fixture.Catalog).Statements;

        Assert.Equal(Regex.Count(data, @"\bconfidence: "), counts.Total);
        Assert.All(counts.ByConfidence, tally => Assert.Equal(Regex.Count(data, $@"\bconfidence: {tally.What.ToString().ToLowerInvariant()}\b"), tally.Count));
    }

    [Fact]
    public void The_parts_make_the_whole_over_the_real_content()
    {
        var catalog = ContentLoader.Load(Repository.Content, Day).Site!.Catalog;

        var report = Of(catalog);

        Assert.Equal(report.Statements.Total, report.Statements.ByConfidence.Sum(tally => tally.Count));
        Assert.Equal(report.Statements.Total, report.Statements.ByYear.Sum(tally => tally.Count));
        Assert.Equal(report.Sources.Total, report.Sources.ByKind.Sum(tally => tally.Count));
        Assert.Equal(report.Sources.Total, report.Sources.ByYear.Sum(tally => tally.Count));
        Assert.Equal(catalog.All<Source>().Count, report.Sources.Total);
        Assert.Equal(0, report.Statements.Unsourced);
        Assert.Equal(report.Statements.Total, report.Statements.BySources[0].Count);
        Assert.Single(report.Languages.Select(counts => (counts.Articles, counts.Pages, counts.RecordTexts)).Distinct());
    }

    [Fact]
    public void A_statement_inside_a_record_is_counted_too()
    {
        var ada = Fixture.Catalog.All<SecretaryGeneral>()[0];

        var counts = Of(Bare.With(ada)).Statements;

        Assert.Equal(2, counts.Total);
        Assert.Equal([1, 1, 0], counts.ByConfidence.Select(tally => tally.Count));
    }

    [Fact]
    public void Statements_are_counted_by_how_many_sources_they_have()
    {
        var counts = Of(World(Made(), Made(sources: []), Made(sources: ["almanac-2024", "gazette-2010"]), Made(sources: ["almanac-2024", "gazette-2010", "port-charter", "lost-letter"]))).Statements;

        Assert.Equal([3, 2, 1], counts.BySources.Select(tally => tally.Count));
        Assert.Equal(1, counts.Unsourced);
    }

    [Fact]
    public void A_statement_is_as_old_as_it_says_else_as_its_newest_source()
    {
        var counts = Of(World(
            Made() with { AsOf = new(2019, 5) },
            Made(sources: ["gazette-2010", "port-charter"]),
            Made(sources: ["port-charter"]),
            Made(sources: ["harbour-agreement", "lost-letter"]),
            Made(sources: ["lost-letter"]))).Statements;

        Assert.Equal(
            [(new(2019, 2019), 1), (new(2010, 2010), 1), (new(2000, 2009), 1), (new(1970, 1979), 1), (null, 1)],
            counts.ByYear.Select(tally => (tally.What, tally.Count)));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(59, 1, 0)]
    [InlineData(60, 1, 1)]
    public void A_statement_falls_due_on_its_day_and_is_overdue_60_days_later(int days, int due, int overdue)
    {
        var counts = Of(World(Made() with { RecheckAfter = Day }, Made()), Day.AddDays(days)).Statements;

        Assert.Equal((1, due, overdue), (counts.Dated, counts.Due, counts.Overdue));
        Assert.Equal(days < 0 ? Day : null, counts.Next);
    }

    [Fact]
    public void A_disagreement_is_counted_once_for_its_statement()
    {
        var conflict = new Conflict { Others = [new() { Value = Text("June"), Sources = ["south-post-2020"] }, new() { Value = Text("July") }], Why = Text("The almanac is older.") };

        Assert.Equal(1, Of(World(Made() with { Conflict = conflict }, Made())).Statements.Conflicts);
    }

    [Theory]
    [InlineData(Difference.Error)]
    [InlineData(Difference.Older)]
    public void What_is_wrong_or_older_elsewhere_is_no_disagreement(Difference kind)
    {
        var conflict = new Conflict { Others = [new() { Value = Text("June"), Kind = kind }], Why = Text("The almanac is newer.") };

        Assert.Equal(0, Of(World(Made() with { Conflict = conflict })).Statements.Conflicts);
    }

    [Fact]
    public void Languages_are_compared_by_what_stands_in_them()
    {
        var (id, en) = (Of(Bare).Languages.Single(counts => counts.Locale.Tag == "id"), Of(Bare).Languages.Single(counts => counts.Locale.Tag == "en"));

        Assert.Equal(1, en.Articles - id.Articles);
        Assert.Equal(1, en.Pages - id.Pages);
        Assert.Equal(id.RecordTexts, en.RecordTexts);
        Assert.Equal(Fixture.English.Keys.Count(), en.InterfaceTexts);
    }

    [Fact]
    public void Links_citations_and_facts_of_texts_are_counted()
    {
        var history = Fixture.Catalog.Articles.Single(article => article is { Slug: "history", Locale.Tag: "en" });

        var counts = Of(Bare with { Articles = [history] }).Texts;

        Assert.Equal(new(Links: 2, Citations: 7, Facts: 3), counts);
    }

    [Fact]
    public void Warnings_are_counted_and_other_problems_are_not()
    {
        ContentProblem Problem(Severity severity) => new(new("content/data/facts.yml"), "C999", "look", severity);

        Assert.Equal(2, new QualityService(Bare, new(Bare), [Problem(Severity.Warning), Problem(Severity.Stale), Problem(Severity.Warning)]).On(Day).Warnings);
    }

    private static QualityReport Of(Catalog catalog, DateOnly? day = null) => new QualityService(catalog, new(catalog), []).On(day ?? Day);

    private static Catalog World(params Fact[] statements) => Bare.With(statements);

    private static LocalizedText Text(string words) => new(new Dictionary<string, string> { ["en"] = words, ["id"] = words });

    private static Fact Made(IReadOnlyList<string>? sources = null) =>
        new() { Id = "lamp.lit", Label = Text("Lamp"), Value = Text("lit"), Sources = sources ?? ["almanac-2024"], Confidence = Confidence.High };
}
