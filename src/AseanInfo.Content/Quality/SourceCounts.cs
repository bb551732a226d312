using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Quality;

/// <summary>The sources, cited or not.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Unread">Those seen only as quoted elsewhere.</param>
/// <param name="ByKind">The weightiest kind first.</param>
/// <param name="ByYear">By year of publication.</param>
public sealed record SourceCounts(int Total, int Unread, IReadOnlyList<Tally<SourceKind>> ByKind, IReadOnlyList<Tally<Years?>> ByYear)
{
    internal static SourceCounts Of(IReadOnlyList<Source> sources) => new(
        sources.Count,
        sources.Count(source => source.Unread),
        [.. Enum.GetValues<SourceKind>().Select(kind => new Tally<SourceKind>(kind, sources.Count(source => source.Kind == kind)))],
        Years.Count(sources.Select(source => source.Published?.Year)));
}
