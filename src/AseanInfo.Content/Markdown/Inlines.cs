using AseanInfo.Content.Markup;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>What our inline parsers and renderers share.</summary>
internal static class Inlines
{
    /// <summary>Gives an inline its place in the source: the next <paramref name="length"/> characters.</summary>
    public static T Place<T>(InlineProcessor processor, StringSlice slice, int length, T inline)
        where T : Inline
    {
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new(position, position + length - 1);
        inline.Line = line;
        inline.Column = column;
        return inline;
    }

    /// <summary>Writes markup of ours.</summary>
    public static void Write(this HtmlRenderer renderer, Html html) => renderer.Write(html.ToString());

    /// <summary>A mark clings to the word before it, however the writer spaced them.</summary>
    public static void RemoveSpaceBefore(InlineProcessor processor)
    {
        if (processor.Inline is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
        else if (processor.Inline is LineBreakInline { IsHard: false } lineBreak)
        {
            lineBreak.Remove();
        }
    }
}
