using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Quality;

/// <summary>Counts the content as it was loaded, by the schema: a new kind of record is counted without a word here.</summary>
/// <param name="catalog">All records and articles.</param>
/// <param name="map">All pages.</param>
/// <param name="problems">What the loader found and let pass.</param>
public sealed class QualityService(Catalog catalog, SiteMap map, IReadOnlyList<ContentProblem> problems)
{
    private readonly IReadOnlyList<object> records = [.. RecordTree.Of(catalog)];

    private readonly Dictionary<string, Source> sources = catalog.All<Source>().ToDictionary(source => source.Id);

    public QualityReport On(DateOnly day) => new(
        day,
        StatementCounts.Of([.. records.OfType<Sourced>()], sources, day),
        SourceCounts.Of(catalog.All<Source>()),
        [.. catalog.Locales.Select(locale => LanguageCounts.Of(locale, catalog, map, records))],
        TextCounts.Of([.. records.OfType<MarkdownText>()]),
        problems.Count(problem => problem.Severity == Severity.Warning));
}
