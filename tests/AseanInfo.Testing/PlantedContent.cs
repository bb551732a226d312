using System.Text.RegularExpressions;
using AseanInfo.Content;
using AseanInfo.Content.Articles;
using Xunit;

namespace AseanInfo.Testing;

/// <summary>A copy of the fictional world in which a test plants faults; it goes when the test ends. Files are named as below the content folder.</summary>
public sealed partial class PlantedContent : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Fill(FixtureWorld.Root);

    public string Root => folder.Root;

    /// <summary>Writes an article with the hash of its text, so that the fault planted is the only one.</summary>
    public PlantedContent Write(string file, string text) => WriteAsIs(file, RecordedHash().Replace(text, $"body: {HashOf(text)}"));

    /// <summary>Writes a file and leaves the hash of an article's text as it stands.</summary>
    public PlantedContent WriteAsIs(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Puts new words in the place of the first occurrence of old ones, which must be there.</summary>
    public PlantedContent Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        var index = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(index >= 0, $"{file} does not hold \"{old}\"");
        return Write(file, text[..index] + @new + text[(index + old.Length)..]);
    }

    /// <summary>Gives every statement the same day for its next check.</summary>
    public PlantedContent EveryRecheckAfter(DateOnly day)
    {
        foreach (var file in Directory.EnumerateFiles(PathOf("data")))
        {
            File.WriteAllText(file, Recheck().Replace(File.ReadAllText(file), $"recheckAfter: {day:yyyy-MM-dd}"));
        }

        return this;
    }

    /// <summary>Takes the next occurrence of words after a place away.</summary>
    public PlantedContent Remove(string file, string after, string words)
    {
        var text = File.ReadAllText(PathOf(file));
        var index = text.IndexOf(words, text.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(index >= 0, $"{file} does not hold \"{words}\" after \"{after}\"");
        return Write(file, text.Remove(index, words.Length));
    }

    public PlantedContent Append(string file, string text) => Write(file, File.ReadAllText(PathOf(file)) + text);

    public PlantedContent Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    public LoadResult Load(DateOnly? today = null) => ContentLoader.Load(Root, today ?? FixedClock.Today);

    /// <summary>Every problem as <see cref="At"/> writes it, in the order of files and lines.</summary>
    public IReadOnlyList<string> Found() =>
        [.. Load().Problems.Select(problem => $"{problem.Code} {problem.At.File}:{problem.At.Line}")];

    /// <summary>The only problem's message.</summary>
    public string Message() => Assert.Single(Load().Problems).Message;

    /// <summary>A problem on the first line that holds the words, or on line 1 without words.</summary>
    public string At(string code, string file, string? words = null) => $"{code} content/{file}:{LineOf(file, words)}";

    public void Dispose() => folder.Dispose();

    private int LineOf(string file, string? words)
    {
        var line = words is null ? 0 : Array.FindIndex(File.ReadAllLines(PathOf(file)), text => text.Contains(words, StringComparison.Ordinal));
        Assert.True(line >= 0, $"{file} does not hold \"{words}\"");
        return line + 1;
    }

    private static string HashOf(string text) => BodyHash.Of(text.ReplaceLineEndings("\n").Split("\n---\n", 2)[^1]);

    [GeneratedRegex("body: [0-9a-f]{8}")]
    private static partial Regex RecordedHash();

    private string PathOf(string file) => Path.Combine(Root, file);

    [GeneratedRegex(@"recheckAfter: \d{4}-\d\d-\d\d")]
    private static partial Regex Recheck();
}
