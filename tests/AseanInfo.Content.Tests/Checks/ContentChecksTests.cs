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
        var folder = Path.Combine(Repository.Tests, "AseanInfo.Content.Tests", "Checks");

        Assert.All(ContentChecks.All, check =>
        {
            var tests = File.ReadAllText(Path.Combine(folder, $"{check.GetType().Name}Tests.cs")).Split("public void ").Skip(1);

            Assert.Contains(tests, test => test.Contains("Assert.", StringComparison.Ordinal) && test.Contains(check.Code, StringComparison.Ordinal));
        });
    }
}
