using System.Text.RegularExpressions;

namespace AseanInfo.Content.Tests.Checks;

public sealed partial class ChangedBodiesHaveANoteTests : IDisposable
{
    private const string File = "articles/en/visit.md";

    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_text_that_changed_without_a_note_is_an_error()
    {
        content.WriteAsIs(File, content.Read(File) + "\nBring a lamp. {ours}\n");

        Assert.Equal([content.At("C045", File, "body:")], content.Found());
    }

    [Fact]
    public void The_hash_that_the_message_prints_is_the_one_to_write()
    {
        content.WriteAsIs(File, content.Read(File) + "\nBring a lamp. {ours}\n");
        var printed = Hash().Match(content.Message()).Value;

        content.WriteAsIs(File, Hash().Replace(content.Read(File), printed));

        Assert.Empty(content.Found());
    }

    [Fact]
    public void Line_endings_and_blank_lines_around_the_text_change_nothing()
    {
        content.WriteAsIs(File, content.Read(File).Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void Only_the_newest_change_speaks_of_the_text_as_it_stands()
    {
        var old = Hash().Match(content.Read(File)).Value;
        content.Replace(File, "changes:\n", $"changes:\n  - {{ date: 2024-07-01, what: Told anew., {old} }}\n");
        content.WriteAsIs(File, content.Read(File)[..^1].Replace("2024-06-01, what: First published., " + old, "2024-06-01, what: First published., body: 00000000", StringComparison.Ordinal));

        Assert.Empty(content.Found());
    }

    [Fact]
    public void A_newest_change_without_the_hash_is_an_error()
    {
        content.WriteAsIs(File, Hash().Replace(content.Read(File), "why: It was time."));

        Assert.Equal([content.At("C045", File, "date:")], content.Found());
    }

    [Fact]
    public void Changes_in_the_wrong_order_are_an_error()
    {
        content.Replace(File, "reviewed:", "  - { date: 2024-06-02, what: Told anew. }\nreviewed:");

        Assert.Equal("the changes do not stand newest first", content.Message());
    }

    [Fact]
    public void An_article_that_tells_no_change_is_an_error()
    {
        content.WriteAsIs(File, Regex.Replace(content.Read(File), @"changes:\n.*\n", "changes: []\n"));

        Assert.Equal([content.At("C045", File, "changes: []")], content.Found());
    }

    [GeneratedRegex("body: [0-9a-f]{8}")]
    private static partial Regex Hash();
}
