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
public sealed class FixtureSite() : Site(FixtureWorld.Root);

/// <summary>The site over the repository's own content, 400 days after the research.</summary>
public sealed class LaterSite() : Site(Repository.Content, daysLater: 400);

/// <summary>The same sites for all tests: they read, and nothing that they do changes them.</summary>
[CollectionDefinition(Name)]
public sealed class Sites : ICollectionFixture<RealSite>, ICollectionFixture<LaterSite>, ICollectionFixture<FixtureSite>
{
    public const string Name = "sites";
}
