using AseanInfo.Content;

namespace AseanInfo.Web.Hosting;

/// <summary>The mode <c>check</c>: says what is wrong with the content. Serving refuses to start with the same words.</summary>
internal static class CheckCommand
{
    public static bool IsAsked(string[] args) => args.Contains("check");

    /// <returns>The exit code: 0 without problems, else 1.</returns>
    public static int Report(LoadResult load, TextWriter output)
    {
        foreach (var problem in load.Problems)
        {
            output.WriteLine(problem);
        }

        output.WriteLine($"{load.Problems.Count} problems");
        return load.Problems.Count == 0 ? 0 : 1;
    }
}
