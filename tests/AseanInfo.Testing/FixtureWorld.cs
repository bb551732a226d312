using System.Text.RegularExpressions;
using AseanInfo.Content;
using AseanInfo.Content.Loading;

namespace AseanInfo.Testing;

/// <summary>
/// The fictional world as a whole content folder, built once per process: its own records and articles, the interface texts that readers
/// get with the few lines that the world words differently, and a stand-in for the article of each section that it does not write itself.
/// </summary>
public static partial class FixtureWorld
{
    private static readonly Lazy<string> Built = new(Build);
    private static readonly Lazy<Site> Loaded = new(() => ContentLoader.Load(Root, FixedClock.Today).Site
        ?? throw new InvalidOperationException("the fictional world has problems; see FixtureWorldTests"));

    /// <summary>The folder; tests read it and never write. It is gone when the process ends.</summary>
    public static string Root => Built.Value;

    /// <summary>The world on the day of the research.</summary>
    public static Site Site => Loaded.Value;

    public static Catalog Catalog => Site.Catalog;

    private static string Build()
    {
        var folder = new TemporaryFolder().Fill(Repository.FixtureContent);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Root, "text"), "*.yml"))
        {
            var real = File.ReadAllText(Path.Combine(Repository.Content, "text", Path.GetFileName(file)));
            File.WriteAllText(file, InterfaceTexts.Merge(real, File.ReadAllText(file)));
        }

        foreach (var problem in ContentLoader.Load(folder.Root, FixedClock.Today).Problems.Where(problem => problem.Code == "C038"))
        {
            if (MissingArticle().Match(problem.At.File) is { Success: true } missing)
            {
                File.WriteAllText(
                    Path.Combine(folder.Root, missing.Value),
                    StandInArticle.Of(missing.Groups["tag"].Value, missing.Groups["slug"].Value));
            }
        }

        return folder.Root;
    }

    [GeneratedRegex(@"articles/(?<tag>[^/]+)/(?<slug>[^/]+)\.md$")]
    private static partial Regex MissingArticle();
}
