using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Quality;

/// <summary>The statements of all records, nested ones too: each has sources of its own.</summary>
public sealed record StatementCounts
{
    public required int Total { get; init; }

    /// <summary>The surest first.</summary>
    public required IReadOnlyList<Tally<Confidence>> ByConfidence { get; init; }

    /// <summary>By the year for which a statement holds or, where it says none, that of its newest source.</summary>
    public required IReadOnlyList<Tally<Years?>> ByYear { get; init; }

    /// <summary>Statements with at least one, two and three sources.</summary>
    public required IReadOnlyList<Tally<int>> BySources { get; init; }

    public required int Unsourced { get; init; }

    /// <summary>Those on which sources disagree; an older value or an error elsewhere is no disagreement.</summary>
    public required int Conflicts { get; init; }

    /// <summary>Those that name a day for their next check.</summary>
    public required int Dated { get; init; }

    /// <summary>Those whose day has come, the overdue among them.</summary>
    public required int Due { get; init; }

    public required int Overdue { get; init; }

    /// <summary>Those that can change and of which the newest source speaks for a day more than <see cref="Sourced.Freshness"/> months ago, whenever we read it.</summary>
    public required int Old { get; init; }

    /// <summary>The next day on which one falls due; null when none will.</summary>
    public required DateOnly? Next { get; init; }

    internal static StatementCounts Of(IReadOnlyList<Sourced> statements, IReadOnlyDictionary<string, Source> sources, DateOnly day) => new()
    {
        Total = statements.Count,
        ByConfidence = [.. Enum.GetValues<Confidence>().Select(confidence => new Tally<Confidence>(confidence, statements.Count(statement => statement.Confidence == confidence)))],
        ByYear = Years.Count(statements.Select(statement => statement.AsOf?.Year ?? statement.Sources.Max(id => sources[id].Published?.Year))),
        BySources = [.. Enumerable.Range(1, 3).Select(least => new Tally<int>(least, statements.Count(statement => statement.Sources.Count >= least)))],
        Unsourced = statements.Count(statement => statement.Sources.Count == 0),
        Conflicts = statements.Count(statement => statement.Conflict is { Form: Difference.Disagreement }),
        Dated = statements.Count(statement => statement.RecheckAfter is not null),
        Due = statements.Count(statement => statement.IsDue(day)),
        Overdue = statements.Count(statement => statement.IsOverdue(day)),
        Old = statements.Count(statement => statement.IsOld(day)),
        Next = statements.Where(statement => statement.RecheckAfter > day).Min(statement => statement.RecheckAfter),
    };
}
