using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace AseanInfo.Content.Articles.Markdown;

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
    }
}
