using System.Text.RegularExpressions;
using AseanInfo.Content.Checks;

namespace AseanInfo.Web.Tests;

/// <summary>What a writer sees: the mode <c>check</c>, and the refusal to serve what it refuses.</summary>
public sealed partial class CheckCommandTests
{
    [Fact]
    public async Task Sound_content_is_reported_with_exit_code_0()
    {
        var (exitCode, output) = await Command.Run("check", $"--Content:Root={FixtureWorld.Root}", "--Content:Today=2026-11-24");

        Assert.Equal("0 problems, 0 warnings", output.Trim());
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task The_list_names_every_rule_with_its_code_its_sentence_and_its_fix()
    {
        var (exitCode, output) = await Command.Run("check", "--list");

        Assert.NotEmpty(ContentRules.All);
        Assert.All(ContentRules.All, rule => Assert.Contains($"{rule.Code}  {rule.Sentence} Fix: {rule.Fix}.", output, StringComparison.Ordinal));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Content_400_days_on_fails_the_check_with_the_list_of_what_is_overdue()
    {
        var (exitCode, output) = await Command.Run("check", $"--Content:Root={FixtureWorld.Root}", "--Content:Today=2027-12-29");

        var lines = output.TrimEnd().Split('\n');
        Assert.Contains(lines, line => Regex.IsMatch(line, @"^content/data/office\.yml\(\d+,\d+\): error C061: due on 2027-05-23: check again"));
        Assert.All(lines[..^1], line => Assert.Matches(@"^content/data/[\w-]+\.yml\(\d+,\d+\): (error|warning) C061: due on \d{4}-\d\d-\d\d: ", line));
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task A_mistake_is_named_with_file_line_column_and_code_and_exit_code_1()
    {
        using var content = new PlantedContent();
        content.Append("articles/en/history.md", "\nA lamp was lit in 1999. [@no-such-source]\n");
        var line = content.Read("articles/en/history.md").TrimEnd().Split('\n').Length;

        var (exitCode, output) = await Command.Run("check", $"--Content:Root={content.Root}", "--Content:Today=2026-11-24");

        var lines = output.TrimEnd().Split('\n');
        Assert.Contains(lines, problem => Regex.IsMatch(problem, $@"^content/articles/en/history\.md\({line},\d+\): error C020: .*no-such-source"));
        Assert.All(lines[..^1], problem => Assert.Matches(ProblemForm(), problem));
        Assert.Equal($"{lines.Length - 1} problems, 0 warnings", lines[^1]);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once_in_the_order_of_files()
    {
        using var content = new PlantedContent();
        content.Append("articles/en/history.md", "\nA lamp was lit. [@no-such-source]\n");
        content.Append("articles/id/visit.md", "\nBaca [ini](page:no-such-page). {ours}\n");
        content.Append("data/facts.yml", "\n- id: broken.fact\n  colour: red\n");

        var (exitCode, output) = await Command.Run("check", $"--Content:Root={content.Root}", "--Content:Today=2026-11-24");

        var files = output.TrimEnd().Split('\n')[..^1].Select(problem => problem.Split('(')[0]).Distinct().ToList();
        Assert.Superset(new HashSet<string>(["content/articles/en/history.md", "content/articles/id/visit.md", "content/data/facts.yml"]), files.ToHashSet());
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("data/office.yml")]
    [InlineData("locales.yml")]
    [InlineData("text/id.yml")]
    public async Task A_missing_file_is_a_mistake(string file)
    {
        using var content = new PlantedContent();
        content.Delete(file);

        var (exitCode, output) = await Command.Run("check", $"--Content:Root={content.Root}", "--Content:Today=2026-11-24");

        Assert.Contains($"content/{file}(1,1): error C001: the file is missing", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task The_site_does_not_start_on_content_with_mistakes()
    {
        using var content = new PlantedContent();
        content.Append("articles/en/history.md", "\nA lamp was lit. [@no-such-source]\n");

        var (exitCode, output) = await Command.Run($"--Content:Root={content.Root}", "--urls=http://127.0.0.1:0", "--Site:BaseUrl=https://example.org", "--Site:Contact=mail@example.org");

        Assert.Contains("error C", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var (exitCode, output) = await Command.Run("check", "--Content:Root=/no/such/folder");

        Assert.StartsWith("/no/such/folder(1,1): error C001: there is no such content folder", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [GeneratedRegex(@"^content/[\w./-]+\(\d+,\d+\): error C\d{3}: \S.*$")]
    private static partial Regex ProblemForm();
}
