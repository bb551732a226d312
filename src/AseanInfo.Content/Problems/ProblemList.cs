namespace AseanInfo.Content.Problems;

/// <summary>Gathers the problems of one load, so that a writer sees all of them at once.</summary>
public sealed class ProblemList
{
    private readonly HashSet<ContentProblem> problems = [];

    /// <summary>Whether any problem stops the site.</summary>
    public bool AreFatal => problems.Any(problem => problem.Severity == Severity.Error);

    public void Add(Location at, string code, string message) => problems.Add(new(at, code, message));

    public void Add(ContentProblem problem) => problems.Add(problem);

    /// <summary>By file, line and column.</summary>
    public IReadOnlyList<ContentProblem> InOrder() =>
        [.. problems
            .OrderBy(problem => problem.At.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.At.Line)
            .ThenBy(problem => problem.At.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)];
}
