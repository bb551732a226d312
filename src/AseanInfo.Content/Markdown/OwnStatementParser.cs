using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary><c>{ours}</c>: a statement about ourselves, or about what we did not find, which no source can support. Shows nothing.</summary>
internal sealed class OwnStatementParser : InlineParser
{
    private const string Mark = "{ours}";

    public OwnStatementParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(Mark, StringComparison.Ordinal))
        {
            return false;
        }

        Inlines.RemoveSpaceBefore(processor);
        processor.Inline = Inlines.Place(processor, slice, Mark.Length, new OwnStatementInline());
        slice.Start += Mark.Length;
        return true;
    }
}

/// <summary>The mark of a statement of our own.</summary>
internal sealed class OwnStatementInline : LeafInline;

internal sealed class OwnStatementRenderer : HtmlObjectRenderer<OwnStatementInline>
{
    protected override void Write(HtmlRenderer renderer, OwnStatementInline inline)
    {
    }
}
