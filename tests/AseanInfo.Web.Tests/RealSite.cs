using AseanInfo.Web.Site;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

/// <summary>The site over the repository's own content, with every page fetched once.</summary>
public sealed class RealSite : Site
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, Answer>>> pages;

    public RealSite()
        : base(Repository.Content) => pages = new(Crawl);

    /// <summary>The answers to all paths of the site map.</summary>
    public Task<IReadOnlyDictionary<string, Answer>> Pages => pages.Value;

    public IEnumerable<string> Paths => Services.GetRequiredService<SiteMap>().Paths;

    private async Task<IReadOnlyDictionary<string, Answer>> Crawl()
    {
        var answers = new Dictionary<string, Answer>();
        foreach (var batch in Paths.Chunk(16))
        {
            foreach (var answer in await Task.WhenAll(batch.Select(path => Get(path))))
            {
                answers.Add(answer.Path, answer);
            }
        }

        return answers;
    }
}

/// <summary>The site over a small fictional world, where one article is missing in one language.</summary>
public sealed class FixtureSite() : Site(Repository.FixtureContent);

/// <summary>The site over the repository's own content, 400 days after the research.</summary>
public sealed class LaterSite() : Site(Repository.Content, daysLater: 400);

/// <summary>The same sites for all tests: they read, and nothing that they do changes them.</summary>
[CollectionDefinition(Name)]
public sealed class Sites : ICollectionFixture<RealSite>, ICollectionFixture<LaterSite>, ICollectionFixture<FixtureSite>
{
    public const string Name = "sites";
}

/// <summary>The folders of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    public static string FixtureContent => Path.Combine(Root, "tests", "FixtureContent");

    public static string Source => Path.Combine(Root, "src");

    /// <summary>Source files by their path from the root, without what the build makes.</summary>
    public static IEnumerable<(string Name, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(Root, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllText(file.Path)));

    private static string Find()
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
