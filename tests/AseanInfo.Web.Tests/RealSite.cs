namespace AseanInfo.Web.Tests;

/// <summary>The site over the repository's own content: what is asked of it are relations, never a value that an editor may change.</summary>
public sealed class RealSite() : TestSite(Repository.Content);

/// <summary>The site over a small fictional world, where one article is missing in one language: its names and values are known.</summary>
public sealed class FixtureSite() : TestSite(FixtureWorld.Root);

/// <summary>The fictional world 400 days after the research.</summary>
public sealed class LaterSite() : TestSite(FixtureWorld.Root, FixedClock.Noon.AddDays(400));

/// <summary>The same sites for all tests: they read, and nothing that they do changes them.</summary>
[CollectionDefinition(Name)]
public sealed class Sites : ICollectionFixture<RealSite>, ICollectionFixture<LaterSite>, ICollectionFixture<FixtureSite>
{
    public const string Name = "sites";
}
