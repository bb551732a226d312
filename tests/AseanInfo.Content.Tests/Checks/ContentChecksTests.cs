using AseanInfo.Content.Checks;

namespace AseanInfo.Content.Tests.Checks;

public sealed class ContentChecksTests
{
    [Fact]
    public void Every_check_is_run()
    {
        var written = typeof(IContentCheck).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IContentCheck)));

        Assert.Equal(written.ToHashSet(), ContentChecks.All.Select(check => check.GetType()).ToHashSet());
    }

    [Fact]
    public void Every_check_is_proved_by_a_planted_fault()
    {
        var proved = typeof(ContentChecksTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Assert.All(ContentChecks.All, check => Assert.Contains($"{check.GetType().Name}Tests", proved));
    }
}
