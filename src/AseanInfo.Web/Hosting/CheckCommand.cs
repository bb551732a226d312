using AseanInfo.Content;
using AseanInfo.Content.Checks;
using AseanInfo.Content.Problems;

namespace AseanInfo.Web.Hosting;

/// <summary>The mode <c>check</c>: says what is wrong with the content. Serving refuses to start with the same words.</summary>
internal static class CheckCommand
{
    public static bool IsAsked(string[] args) => args.Contains("check");

    /// <summary>Whether the rules are asked for, not the problems: <c>check --list</c>.</summary>
    public static bool IsListAsked(string[] args) => IsAsked(args) && args.Contains("--list");

    /// <returns>The exit code: 0 without errors, else 1.</returns>
    public static int Report(LoadResult load, TextWriter output)
    {
        foreach (var problem in load.Problems)
        {
            output.WriteLine(problem);
        }

        var warnings = load.Problems.Count(problem => problem.Severity == Severity.Warning);
        output.WriteLine($"{load.Problems.Count - warnings} problems, {warnings} warnings");
        return warnings == load.Problems.Count ? 0 : 1;
    }

    /// <summary>Prints every rule with its code and the way to keep it.</summary>
    /// <returns>The exit code, 0.</returns>
    public static int List(TextWriter output)
    {
        foreach (var rule in ContentRules.All)
        {
            output.WriteLine($"{rule.Code}  {rule.Sentence} Fix: {rule.Fix}.");
        }

        return 0;
    }
}
