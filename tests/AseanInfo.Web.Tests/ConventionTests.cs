using System.Text.RegularExpressions;
using AseanInfo.Content;

namespace AseanInfo.Web.Tests;

/// <summary>The house's rules, read from the source text.</summary>
public sealed partial class ConventionTests
{
    private static IEnumerable<(string Name, string Text)> Views => Repository.Files(Repository.Source, "*.cshtml");

    private static IEnumerable<(string Name, string Text)> Code => Repository.Files(Repository.Source, "*.cs");

    [Theory]
    [InlineData(@"@inject\b")]
    [InlineData(@"\sstyle\s*=")]
    [InlineData(@"<style\b")]
    [InlineData(@"<script(?![^>]*\bsrc=)")]
    [InlineData(@"\son[a-z]+\s*=\s*[""']")]
    [InlineData(@"\$@?""/")]
    [InlineData(@"(href|action|src)=""/(id|en|@)")]
    [InlineData(@"DateTime\.|DateOnly\.FromDateTime")]
    public void No_view_contains(string pattern)
    {
        Assert.NotEmpty(Views);

        Faults.None(Views.Where(view => Regex.IsMatch(view.Text, pattern)).Select(view => $"{view.Name}: {Regex.Match(view.Text, pattern).Value}"));
    }

    [Fact]
    public void No_line_of_a_view_is_longer_than_140_characters() => Faults.None(
        from view in Views
        from line in view.Text.Split('\n').Index()
        where line.Item.TrimEnd('\r').Length > 140
        select $"{view.Name}({line.Index + 1}): {line.Item.Length}");

    [Theory]
    [InlineData(@"\bnew HtmlString\b")]
    [InlineData(@"\bHtmlContentBuilder\b")]
    [InlineData(@"\bHtml\.Raw\b")]
    [InlineData(@"\bIHtmlContent\b")]
    public void Markup_comes_from_Html_and_from_nothing_else(string pattern) =>
        Faults.None(Views.Concat(Code).Where(file => Regex.IsMatch(file.Text, pattern)).Select(file => file.Name));

    [Fact]
    public void Text_goes_into_markup_through_Html_Of_alone() => Faults.None(
        from file in Views.Concat(Code)
        from Match template in MarkupTemplate().Matches(file.Text)
        where !template.Groups["encoded"].Success
        select $"{file.Name}: {template.Value}");

    [Fact]
    public void Every_text_that_the_code_names_exists_in_every_language()
    {
        var texts = new[] { Repository.Content, FixtureWorld.Root }
            .SelectMany(root => ContentLoader.Load(root, FixedClock.Today).Site!.Catalog.Texts
                .Select(text => (Keys: text.Keys.ToHashSet(), Name: $"{Path.GetFileName(root)}/text/{text.Locale.Tag}.yml")))
            .ToList();

        Faults.None(
            from file in Views.Concat(Code)
            from Match use in TextKey().Matches(file.Text)
            let key = use.Groups["key"].Value
            from text in texts
            where !text.Keys.Contains(key)
            select $"{file.Name}: {key} is not in {text.Name}");
    }

    [Fact]
    public void Every_text_is_used_somewhere()
    {
        var source = Views.Concat(Code).Select(file => file.Text).ToList();
        var named = source.SelectMany(text => Literal().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        var starts = source.SelectMany(text => Interpolated().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        var families = new[] { "month.", "ordinal.", "refused." };

        Faults.None(ContentLoader.Load(Repository.Content, FixedClock.Today).Site!.Catalog.Texts[0].Keys
            .Where(key => !named.Contains(key) && !starts.Concat(families).Any(start => key.StartsWith(start, StringComparison.Ordinal))));
    }

    [Fact]
    public void No_file_is_longer_than_200_lines() => Faults.None(
        Code.Concat(Repository.Files(Repository.Tests, "*.cs"))
            .Where(file => LinesOf(file.Text) > 200)
            .Select(file => $"{file.Name}: {LinesOf(file.Text)}"));

    [Fact]
    public void The_program_fits_on_one_screen() =>
        Assert.InRange(LinesOf(Code.Single(file => file.Name.EndsWith("/Program.cs", StringComparison.Ordinal)).Text), 1, 60);

    [Fact]
    public void Only_the_edge_asks_for_the_time() => Faults.None(Code
        .Where(file => file.Text.Contains("GetUtcNow", StringComparison.Ordinal) && !file.Name.EndsWith("/SecretariatTime.cs", StringComparison.Ordinal))
        .Select(file => file.Name));

    private static int LinesOf(string text) => text.TrimEnd('\n').Split('\n').Length;

    // An interpolated text that holds a tag; a group of a regular expression and the head of an XML file are none.
    [GeneratedRegex("""(?<encoded>\bOf\()?\$@?"+(?:[^"\n\\]|\\.)*?(?<![?(])</?[a-z]""")]
    private static partial Regex MarkupTemplate();

    [GeneratedRegex("""(?:\b[Tt]ext\[|\bT\(|\bMarkup\(|[Tt]ext\.Format\(|\btext\[)"(?<key>[a-z][\w.-]*)"[\],)]""")]
    private static partial Regex TextKey();

    [GeneratedRegex("""
        "([a-z][A-Za-z0-9.-]*)"
        """)]
    private static partial Regex Literal();

    [GeneratedRegex("""
        \$"([a-z][A-Za-z.-]*\.)\{
        """)]
    private static partial Regex Interpolated();
}
