using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Loading;

/// <summary>A file of the content as it lies there.</summary>
/// <param name="Path">As printed in problems.</param>
/// <param name="Text">Empty for a file that is neither YAML, nor Markdown, nor a drawing.</param>
public sealed record ContentFile(string Path, string Text)
{
    /// <summary>How many faults of one file a check names, so that a file of nothing else takes no time.</summary>
    public const int Named = 20;

    /// <summary>The place of a character of the text.</summary>
    public Location At(int index)
    {
        var before = Text[..index];
        return new(Path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
