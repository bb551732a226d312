using AseanInfo.Content;
using AseanInfo.Content.Checks;
using AseanInfo.Content.Problems;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Hosting;

/// <summary>The mode <c>check</c>: says what is wrong with the content. Serving refuses to start with the same words.</summary>
internal static class CheckCommand
{
    /// <summary>
    /// Reports what the load found, then what becomes of the pages; with <c>--all-days</c> on every day on which a record changes;
    /// with <c>--production</c> before that what only who runs the site can fill in.
    /// </summary>
    /// <returns>The exit code: 0 without errors, else 1.</returns>
    public static async Task<int> Run(LoadResult load, DateOnly today, CommandLine command, WebApplication app, TextWriter output)
    {
        foreach (var missing in command.Options.Contains(CommandLine.Production) ? SiteSettings.ToFillIn(app.Configuration) : [])
        {
            output.WriteLine($"settings: warning: {missing}");
        }

        var pages = new PagesAnswer(load, app.Services.GetRequiredService<PageRenderer>());
        var problems = new ProblemList();
        foreach (var problem in load.Problems.Concat(await pages.Run(today, allDays: command.Options.Contains(CommandLine.AllDays))))
        {
            problems.Add(problem);
        }

        return Report(problems.InOrder(), output);
    }

    /// <inheritdoc cref="Run" />
    public static int Report(IReadOnlyList<ContentProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        var warnings = problems.Count(problem => problem.Severity == Severity.Warning);
        output.WriteLine($"{problems.Count - warnings} problems, {warnings} warnings");
        return warnings == problems.Count ? 0 : 1;
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
