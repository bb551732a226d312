namespace AseanInfo.Content.Tests;

public sealed class FixtureContentTests
{
    [Fact]
    public void The_fictional_world_has_no_problems()
    {
        var load = ContentLoader.Load(Repository.FixtureContent, Fixture.Today);

        Assert.Empty(load.Problems.Select(problem => problem.ToString()));
        Assert.NotNull(load.Catalog);
    }
}
