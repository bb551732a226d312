using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace AseanInfo.Content.Markdown;

/// <summary>Adds our inlines and side notes to Markdig.</summary>
internal sealed class DialectExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Before links: all three begin with a bracket.
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new ForeignWordsParser());
        pipeline.InlineParsers.Insert(0, new FactParser());
        pipeline.InlineParsers.Insert(0, new HeadingIdParser());
        pipeline.InlineParsers.Insert(0, new OwnStatementParser());
        pipeline.BlockParsers.InsertBefore<ThematicBreakParser>(new CustomContainerParser());
        pipeline.DocumentProcessed += document =>
        {
            SideNotes.PutBesideTheirParagraphs(document);
            TableAlignment.FromStyleToClass(document);
        };
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The renderers belong to one page: see UseRenderers.
    }

    /// <summary>Writes our inlines and blocks, and some of Markdig's own, as the page at hand needs them.</summary>
    public static void UseRenderers(HtmlRenderer renderer, MarkdownContext context)
    {
        IMarkdownObjectRenderer[] ours =
        [
            new CitationRenderer(context), new FactRenderer(context), new ForeignWordsRenderer(), new OwnStatementRenderer(),
            new NoteRenderer(), new NotedRenderer(), new LinkRenderer(context), new ScrollingTableRenderer(), new WordsRenderer(context),
        ];
        foreach (var own in ours)
        {
            renderer.ObjectRenderers.Insert(0, own);
        }
    }
}
