using System.Text.RegularExpressions;
using AseanInfo.Content.Sources;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>
/// Citations in Pandoc's form: <c>[@id]</c>, <c>[@id, art. 11]</c>, <c>[@a; @b, p. 3]</c>
/// (https://pandoc.org/MANUAL.html#citation-syntax).
/// </summary>
internal sealed partial class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Form().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
        {
            return false;
        }

        Inlines.RemoveSpaceBefore(processor);
        processor.Inline = Inlines.Place(processor, slice, match.Length, new CitationInline(
            [.. match.Groups[1].Value.Split(';').Select(Read)]));
        slice.Start += match.Length;
        return true;
    }

    private static Citation Read(string item)
    {
        var parts = item.Trim().TrimStart('@').Split(',', 2, StringSplitOptions.TrimEntries);
        return new(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    [GeneratedRegex(@"\G\[(@[^\[\]]+)\]")]
    private static partial Regex Form();
}

/// <summary>One or more citations that stand together.</summary>
internal sealed class CitationInline(IReadOnlyList<Citation> citations) : LeafInline
{
    public IReadOnlyList<Citation> Citations => citations;
}

internal sealed class CitationRenderer(MarkdownContext context) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline inline) =>
        renderer.Write(context.Notes.Citations.Marks(inline.Citations));
}
