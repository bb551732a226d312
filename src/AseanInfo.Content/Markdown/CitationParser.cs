using System.Text.RegularExpressions;
using AseanInfo.Content.Sources;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>
/// Citations in Pandoc's form: <c>[@id]</c>, <c>[@id, art. 11]</c>, <c>[@a; @b, p. 3]</c>
/// (https://pandoc.org/MANUAL.html#citation-syntax).
/// </summary>
internal sealed partial class CitationParser() : FormParser('[', Form(), clings: true)
{
    protected override LeafInline Read(Match form) => new CitationInline([.. form.Groups[1].Value.Split(';').Select(ReadOne)]);

    private static Citation ReadOne(string item)
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
