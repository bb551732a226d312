using AseanInfo.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>Words, with what an abbreviation stands for where the page meets it first.</summary>
internal sealed class WordsRenderer(MarkdownContext context) : LiteralInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LiteralInline inline)
    {
        if (!IsRunningText(inline))
        {
            base.Write(renderer, inline);
            return;
        }

        foreach (var (words, meaning) in context.Notes.Abbreviations.Explain(inline.Content.ToString()))
        {
            if (meaning is not null)
            {
                renderer.Write(Html.Of($"<abbr title=\"{meaning}\">{words}</abbr>"));
            }
            else
            {
                renderer.WriteEscape(words);
            }
        }
    }

    // A heading and a link say where one is or goes; they are not the place to explain words.
    private static bool IsRunningText(LiteralInline inline)
    {
        var outermost = inline.Parent;
        while (outermost is { Parent: { } parent } and not LinkInline)
        {
            outermost = parent;
        }

        return outermost is not LinkInline && outermost?.ParentBlock is not HeadingBlock;
    }
}
