using AseanInfo.Content.Checks;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content;

/// <summary>The door: files in, a checked site or a list of problems out.</summary>
public static class ContentLoader
{
    /// <summary>Reads a content folder whole. Never throws for what a writer wrote.</summary>
    /// <param name="root">The folder that holds <c>locales.yml</c>.</param>
    /// <param name="today">The day for which statements are due for a new check, or not yet.</param>
    public static LoadResult Load(string root, DateOnly today)
    {
        var problems = new ProblemList();
        if (!Directory.Exists(root))
        {
            problems.Add(new(root), "C001", "there is no such content folder; set Content:Root to the folder that holds locales.yml");
            return new(null, null, problems.InOrder());
        }

        var draft = new ContentReader(root, problems).Read(today);
        foreach (var problem in draft is null ? [] : ContentChecks.All.SelectMany(check => check.Run(draft)))
        {
            problems.Add(problem);
        }

        var found = problems.InOrder();
        return new(problems.AreFatal || draft is null ? null : new Site(draft.ToCatalog(), found), draft, found);
    }
}

/// <summary>What came of reading a content folder.</summary>
/// <param name="Site">Null when a problem is an error.</param>
/// <param name="Draft">What was read, with the place of each record; null when there was no folder, a file that is not to be read, or no language.</param>
/// <param name="Problems">All of them, in the order of files and lines.</param>
public sealed record LoadResult(Site? Site, Draft? Draft, IReadOnlyList<ContentProblem> Problems);
