using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.FactChecks;

/// <summary>The claims checked, those read on most pages first.</summary>
public sealed class FactCheckService(IReadOnlyList<FactCheck> all, IReadOnlyList<ArticleLine> lines)
{
    private readonly IReadOnlyList<FactCheck> ordered = [.. all.OrderBy(check => check.Circulation).ThenBy(check => check.Verdict)];

    /// <summary>The claims of the article that is checked line by line, in its order; those with a page of their own too.</summary>
    public IReadOnlyList<CheckedClaim> Lines { get; } =
    [
        .. lines.Select(line => (line.Line, (CheckedClaim)line))
            .Concat(all.Where(check => check.Line is not null).Select(check => (check.Line!.Value, (CheckedClaim)check)))
            .OrderBy(line => line.Item1).Select(line => line.Item2),
    ];

    /// <summary>Read on most pages first; then false first, true last; then in the order of the data.</summary>
    /// <param name="verdict">Only claims with this verdict; null for all.</param>
    /// <param name="topic">Only claims on this topic; null for all.</param>
    public IReadOnlyList<FactCheck> All(Verdict? verdict = null, FactCheckTopic? topic = null) =>
        [.. ordered.Where(check => (verdict is null || check.Verdict == verdict) && (topic is null || check.Topic == topic))];

    /// <summary>The claim that once had a page of this id and is now a line; null where there is none.</summary>
    public ArticleLine? FormerPage(string id) => lines.FirstOrDefault(line => string.Equals(line.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>A statement as it concerns a day: without the errors told of it that speak of another time.</summary>
    public Sourced On(DateOnly day, Sourced statement) =>
        statement.Conflict is { } conflict ? statement with { Conflict = conflict.Where(other => Concerns(other, day)) } : statement;

    // An error whose time no fact check knows concerns every day.
    private bool Concerns(ConflictingValue other, DateOnly day) =>
        other.Kind != Difference.Error
        || all.FirstOrDefault(check => PageKeys.Of(check) == other.CheckedOn)?.Periods?.Claimed?.Period.Contains(day) != false;
}
