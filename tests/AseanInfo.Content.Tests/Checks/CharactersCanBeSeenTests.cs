namespace AseanInfo.Content.Tests.Checks;

public sealed class CharactersCanBeSeenTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("\0")]
    [InlineData("\a")]
    [InlineData("\v")]
    [InlineData("\u007F")]
    [InlineData("\u00AD")]
    [InlineData("\u0378")]
    [InlineData("\u034F")]
    [InlineData("\u17B4")]
    [InlineData("\u200B")]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u200E")]
    [InlineData("\u200F")]
    [InlineData("\u2028")]
    [InlineData("\u202A")]
    [InlineData("\u202E")]
    [InlineData("\u2060")]
    [InlineData("\u2066")]
    [InlineData("\u2069")]
    [InlineData("\u2800")]
    [InlineData("\u3164")]
    [InlineData("\uE000")]
    [InlineData("\uFE0F")]
    [InlineData("\uFEFF")]
    [InlineData("\U000E0041")]
    [InlineData("\U000E0100")]
    [InlineData("\U00100000")]
    public void A_character_that_nobody_sees_is_an_error_at_its_place(string character)
    {
        content.Replace("articles/en/about.md", "We are two people", $"We are tw{character}o people");

        Assert.Equal([content.At("C015", "articles/en/about.md", "We are tw")], content.Found());
        Assert.Equal(10, Assert.Single(content.Load().Problems).At.Column);
        Assert.Equal($"U+{char.ConvertToUtf32(character, 0):X4} cannot be seen; take it away, or write the word anew", content.Message());
    }

    [Theory]
    [InlineData("data/office.yml", "number: 12A", "number: 12\u200BA")]
    [InlineData("data/seats.yml", "city: { en: Port Middle", "city: { en: Port \u202EMiddle")]
    [InlineData("text/en.yml", "home.", "# \u2066\nhome.")]
    [InlineData("media/quay.svg", "<path", "<title>Qu\u200Day</title><path")]
    public void It_is_one_in_every_kind_of_file(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C015", file, @new.Split('\n')[0])], content.Found());
    }

    [Theory]
    [InlineData("data/office.yml", "number: 12A", "number: \"12\\u200BA\"", "\\u200B")]
    [InlineData("data/office.yml", "number: 12A", "number: \"12\\0A\"", "\\0")]
    [InlineData("articles/en/about.md", "two people", "two&#x202E; people", "&#x202E;")]
    [InlineData("articles/en/about.md", "two people", "two&shy; people", "&shy;")]
    public void A_character_that_is_written_as_another_is_an_error(string file, string old, string @new, string escape)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C015", file, @new)], content.Found());
        Assert.Equal($"{escape} stands for another character; write the character itself", content.Message());
    }

    [Fact]
    public void A_space_that_is_not_of_the_common_ones_is_an_error()
    {
        content.Replace("articles/en/about.md", "two people", "two\u200Apeople");

        Assert.Equal([content.At("C015", "articles/en/about.md", "\u200A")], content.Found());
        Assert.Equal("U+200A is a space that is not of the common ones; write a plain space", content.Message());
    }

    [Fact]
    public void What_is_no_utf_8_is_an_error()
    {
        File.WriteAllBytes(Path.Combine(content.Root, "data", "seats.yml"), [.. File.ReadAllBytes(Path.Combine(content.Root, "data", "seats.yml")), (byte)'#', 0xE9, (byte)'\n']);

        Assert.Equal([content.At("C015", "data/seats.yml", "#\uFFFD")], content.Found());
        Assert.Equal("what stands here is no UTF-8; save the file as UTF-8, and write the word anew", content.Message());
    }

    [Fact]
    public void What_follows_a_nul_is_not_left_out_in_silence()
    {
        content.Append("data/seats.yml", "\0 and much more");

        Assert.Contains(content.At("C015", "data/seats.yml", "\0"), content.Found());
    }

    [Theory]
    [InlineData("\u1780\u200B\u1781")]
    [InlineData("\u0B95\u0BCD\u200C\u0BB7")]
    [InlineData("\u0645\u06CC\u200C\u062E")]
    [InlineData("\u1000\u200D\u1000")]
    [InlineData("10\u00A0km, 1\u202F000")]
    [InlineData("Viet Nam, Việt Nam, 王景荣, Sea & Sons, R&amp;D")]
    public void What_a_script_needs_is_none(string words)
    {
        content.Append("data/seats.yml", $"# {words}\n");

        Assert.Empty(content.Found());
    }

    [Theory]
    [InlineData("\u1780\u200B")]
    [InlineData("\u200B\u1780")]
    [InlineData("\u1780\u200BA")]
    [InlineData("\u1780\u200B\u200B\u1781")]
    public void At_the_edge_of_such_a_word_it_is_an_error(string words)
    {
        content.Append("data/seats.yml", $"# {words}\n");

        Assert.All(content.Found(), problem => Assert.Equal(content.At("C015", "data/seats.yml", words), problem));
        Assert.NotEmpty(content.Found());
    }

    [Fact]
    public void Of_a_file_of_nothing_else_twenty_are_named()
    {
        content.Write("articles/en/nothing.md", new string('\0', 100_000));

        Assert.Equal(20, content.Found().Count(problem => problem.StartsWith("C015", StringComparison.Ordinal)));
    }
}
