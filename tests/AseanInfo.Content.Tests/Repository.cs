namespace AseanInfo.Content.Tests;

/// <summary>Where the repository's own files lie, whichever folder the tests run from.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The content that the site shows.</summary>
    public static string RealContent => Path.Combine(Root, "content");

    /// <summary>The fictional world of the tests.</summary>
    public static string FixtureContent => Path.Combine(Root, "tests", "FixtureContent");

    /// <summary>The Markdown specifications, read from the sources so that a new file needs no build.</summary>
    public static string MarkdownSpecs => Path.Combine(Root, "tests", "AseanInfo.Content.Tests", "Articles", "MarkdownSpecs");

    /// <summary>A table of days worked out by hand.</summary>
    public static string GoldenDays => Path.Combine(Root, "tests", "AseanInfo.Content.Tests", "OnDate", "GoldenDays.md");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AseanInfo.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"no AseanInfo.sln above {AppContext.BaseDirectory}");
    }
}
