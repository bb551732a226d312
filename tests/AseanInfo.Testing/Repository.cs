namespace AseanInfo.Testing;

/// <summary>Where the repository's own files lie, whichever folder the tests run from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The content that the site shows.</summary>
    public static string Content => Path.Combine(Root, "content");

    public static string Source => Path.Combine(Root, "src");

    public static string Tests => Path.Combine(Root, "tests");

    /// <summary>What is written of the fictional world; <see cref="FixtureWorld"/> makes a whole content folder of it.</summary>
    public static string FixtureContent => Path.Combine(Tests, "FixtureContent");

    /// <summary>The Markdown specifications, read from the sources so that a new file needs no build.</summary>
    public static string MarkdownSpecs => Path.Combine(Tests, "AseanInfo.Content.Tests", "Articles", "MarkdownSpecs");

    /// <summary>A table of days worked out by hand.</summary>
    public static string GoldenDays => Path.Combine(Tests, "AseanInfo.Content.Tests", "OnDate", "GoldenDays.md");

    /// <summary>Files below a folder by their path from the root, without what the build makes.</summary>
    public static IEnumerable<(string Name, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(Root, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllText(file.Path)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AseanInfo.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no AseanInfo.sln above {AppContext.BaseDirectory}");
    }
}
