using System.Text.RegularExpressions;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class AccessibilityStatementTests(RealSite site)
{
    [Fact]
    public void A_point_is_proved_by_a_test_that_exists_or_was_looked_at()
    {
        var tests = Repository.Files(Repository.Tests, "*Tests.cs")
            .SelectMany(file => Regex.Matches(file.Text, @"public (?:async Task|void) (\w+)\(").Select(match => $"{Path.GetFileNameWithoutExtension(file.Name)}.{match.Groups[1].Value}"))
            .ToHashSet();

        Faults.None(
            from point in site.Catalog.Accessibility
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
            site.Catalog.Accessibility.Select(point => point.Text.In(locale)).Order(),
            page.All(".values dd > p:first-child").Select(text => text.TextContent).Order());
    }
}
