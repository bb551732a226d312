using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>A picture of <c>content/media</c> in an article: <c>![what it shows](media:headquarters.svg "Caption")</c>.</summary>
/// <param name="File">Its name in the folder.</param>
/// <param name="Alternative">What it shows, for those who do not see it.</param>
/// <param name="Caption">Stands below it, with its credit; may be empty.</param>
internal sealed record Picture(string File, string Alternative, string Caption)
{
    private const string Scheme = "media:";

    /// <summary>Null for anything else.</summary>
    public static Picture? Of(LinkInline link) =>
        link.IsImage && link.Url?.StartsWith(Scheme, StringComparison.Ordinal) == true
            ? new(link.Url[Scheme.Length..], MarkdownText.PlainText(link), link.Title ?? "")
            : null;
}
