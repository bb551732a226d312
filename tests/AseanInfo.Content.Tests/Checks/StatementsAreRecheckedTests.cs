using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Tests.Checks;

/// <summary>One statement falls due on 1 March 2027, all others later; the clock goes by.</summary>
public sealed class StatementsAreRecheckedTests : IDisposable
{
    private static readonly DateOnly Due = new(2027, 3, 1);

    private readonly PlantedContent content = new PlantedContent()
        .EveryRecheckAfter(new(2030, 1, 1))
        .Replace("data/facts.yml", "asOf: 2020\n  recheckAfter: 2030-01-01", "asOf: 2020\n  recheckAfter: 2027-03-01");

    public void Dispose() => content.Dispose();

    [Fact]
    public void More_than_30_days_before_nothing_is_said() => Assert.Empty(content.Load(Due.AddDays(-31)).Problems);

    [Theory]
    [InlineData(-30, Severity.Warning, "falls due on 2027-03-01")]
    [InlineData(-1, Severity.Warning, "falls due on 2027-03-01")]
    [InlineData(0, Severity.Warning, "due on 2027-03-01")]
    [InlineData(59, Severity.Warning, "due on 2027-03-01")]
    [InlineData(60, Severity.Stale, "due on 2027-03-01")]
    [InlineData(61, Severity.Stale, "due on 2027-03-01")]
    public void From_30_days_before_there_is_a_warning_and_from_60_days_after_the_check_fails(int days, Severity severity, string message)
    {
        var problem = Assert.Single(content.Load(Due.AddDays(days)).Problems);

        Assert.Equal((content.At("C061", "data/facts.yml", "2027-03-01"), severity), ($"{problem.Code} {problem.At.File}:{problem.At.Line}", problem.Severity));
        Assert.StartsWith(message + ":", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Age_alone_never_stops_the_site() => Assert.NotNull(content.Load(Due.AddDays(3650)).Site?.Catalog);
}
