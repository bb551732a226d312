using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Checks;

public sealed class ParagraphsWithFiguresCite : IContentCheck
{
    public string Code => "C040";

    public string Rule => "A paragraph, or a row of a table, that states a figure or a date cites a source or pulls a fact, or is marked as our own.";

    public string Fix => "cite with [@source-id] after the sentence, or mark what we say of ourselves with {ours}";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.ArticleMarkdown
        from block in entry.Text.Document.Descendants<ParagraphBlock>()
        where MarkdownText.PlainText(block.Inline).Any(char.IsAsciiDigit) && !Rests(block.Parent is TableCell { Parent: TableRow row } ? row : block)
        select new ContentProblem(entry.Text.At(block), Code,
            "a paragraph with a figure or a date cites nothing; add [@source-id] after the sentence, or {ours} if it speaks of ourselves or of what we did not find");

    private static bool Rests(MarkdownObject block) =>
        block.Descendants<ParagraphBlock>().Append(block as ParagraphBlock)
            .SelectMany(paragraph => paragraph?.Inline?.Descendants<LeafInline>() ?? [])
            .Any(inline => inline is CitationInline or FactInline or OwnStatementInline);
}
