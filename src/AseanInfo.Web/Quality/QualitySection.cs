using AseanInfo.Content.Checks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Quality;
using AseanInfo.Content.Sources;

namespace AseanInfo.Web.Quality;

/// <summary>A part of the page: figures, then tables.</summary>
public sealed record QualitySection(string Id, string Title, IReadOnlyList<Figure> Figures, IReadOnlyList<CountTable> Tables)
{
    internal static IReadOnlyList<QualitySection> Of(QualityReport report, InterfaceText text) =>
    [
        Statements(report.Statements, text),
        Age(report, text),
        Sources(report.Sources, text),
        Checks(report, text),
    ];

    private static QualitySection Statements(StatementCounts counts, InterfaceText text) => new(
        "statements",
        text["quality.statements"],
        [
            Plain("quality.statements.total", counts.Total, text),
            new(text["quality.statements.unsourced"], text.Formats.Number(counts.Unsourced), counts.Unsourced == 0 ? "check" : "wrong"),
            new(text["quality.statements.conflicts"], text.Formats.Number(counts.Conflicts), "differ"),
        ],
        [
            new(text["quality.confidence"], counts.Total, [.. counts.ByConfidence.Select(tally => new CountRow(text[$"quality.confidence.{Choice.Word(tally.What)}"], tally.Count))]),
            new(text["quality.support"], counts.Total, [.. counts.BySources.Select(tally => new CountRow(text[$"quality.support.{tally.What}"], tally.Count))]),
        ]);

    private static QualitySection Age(QualityReport report, InterfaceText text)
    {
        var counts = report.Statements;
        return new(
            "years",
            text["quality.age"],
            [
                new(text.Format("quality.old", ("months", text.Formats.Number(Sourced.Freshness))), text.Formats.Number(counts.Old), counts.Old == 0 ? "check" : "due"),
                new(text["quality.due"], text.Formats.Number(counts.Due), counts.Due == 0 ? "check" : "due"),
                new(text.Format("quality.overdue", ("days", text.Formats.Number(Sourced.Patience))), text.Formats.Number(counts.Overdue), counts.Overdue == 0 ? "check" : "wrong"),
                Plain("quality.due.dated", counts.Dated, text),
                new(text["quality.due.next"], counts.Next is { } day ? text.Formats.Date(day) : text["quality.due.none"]),
            ],
            [
                new(text["quality.age.year"], counts.Total, Rows(counts.ByYear, text), text["quality.age.remark"]),
                new(text["quality.sources.year"], report.Sources.Total, Rows(report.Sources.ByYear, text)),
            ]);
    }

    private static QualitySection Sources(SourceCounts counts, InterfaceText text) => new(
        "of-sources",
        text["quality.sources"],
        [Plain("quality.sources.total", counts.Total, text), Plain("quality.sources.unread", counts.Unread, text)],
        [new(text["quality.sources.kind"], counts.Total, [.. counts.ByKind.Select(tally => new CountRow(text[$"source.kind.{Choice.Word(tally.What)}"], tally.Count))])]);

    private static QualitySection Checks(QualityReport report, InterfaceText text) => new(
        "checks",
        text["quality.checks"],
        [
            Plain("quality.checks.rules", ContentRules.All.Count, text),
            new(text["quality.checks.warnings"], text.Formats.Number(report.Warnings), report.Warnings == 0 ? "check" : "due"),
            Plain("quality.checks.links", report.Texts.Links, text),
            Plain("quality.checks.citations", report.Texts.Citations, text),
            Plain("quality.checks.facts", report.Texts.Facts, text),
        ],
        []);

    private static Figure Plain(string key, int count, InterfaceText text) => new(text[key], text.Formats.Number(count));

    private static IReadOnlyList<CountRow> Rows(IEnumerable<Tally<Years?>> tallies, InterfaceText text) =>
        [.. tallies.Select(tally => new CountRow(tally.What is { } years ? Name(years) : text["quality.undated"], tally.Count))];

    private static string Name(Years years) => years.First == years.Last ? $"{years.First}" : $"{years.First}–{years.Last}";
}
