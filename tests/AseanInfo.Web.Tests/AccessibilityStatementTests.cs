using System.Text.RegularExpressions;
using AseanInfo.Content.Accessibility;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed partial class AccessibilityStatementTests(RealSite site)
{
    [Fact]
    public void A_point_is_proved_by_a_test_that_asserts_something_or_was_looked_at()
    {
        var tests = Repository.Files(Repository.Tests, "*Tests.cs")
            .SelectMany(file => Test().Matches(file.Text)
                .Where(test => test.Groups["body"].Value.Contains("Assert.", StringComparison.Ordinal) || test.Groups["body"].Value.Contains("Faults.None(", StringComparison.Ordinal))
                .Select(test => $"{Path.GetFileNameWithoutExtension(file.Name)}.{test.Groups["name"].Value}"))
            .ToHashSet();

        Faults.None(
            from point in site.Catalog.All<AccessibilityPoint>()
            where point.Test is null ? point.Looked is null : point.Looked is not null || !tests.Contains(point.Test)
            select $"{point.Test}: {point.Text.In("en")}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task The_statement_tells_every_point(string locale)
    {
        var page = await site.Get($"/{locale}/accessibility");

        Assert.Equal(
            site.Catalog.All<AccessibilityPoint>().Select(point => point.Text.In(locale)).Order(),
            page.All(".values dd > p:first-child").Select(text => text.TextContent).Order());
    }

    /// <summary>A method with an attribute of a test, up to the attribute or the end that follows.</summary>
    [GeneratedRegex(@"\[(?:Fact|Theory)\](?:\s*\[[^\n]*\])*\s*public (?:async Task|Task|void) (?<name>\w+)\((?<body>.*?)(?=\n    \[|\n    private |\n\})", RegexOptions.Singleline)]
    private static partial Regex Test();
}
