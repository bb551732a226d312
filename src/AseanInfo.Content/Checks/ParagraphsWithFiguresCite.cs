using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Checks;

/// <summary>C040: a paragraph or table that states a figure or a date cites a source or pulls a fact, or is marked as our own.</summary>
public sealed class ParagraphsWithFiguresCite : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from block in entry.Text.Document.Descendants<ParagraphBlock>()
        where block.Parent is not Markdig.Extensions.Tables.TableCell
            && MarkdownText.PlainText(block.Inline).Any(char.IsAsciiDigit)
            && block.Inline?.Descendants<LeafInline>().Any(inline => inline is CitationInline or FactInline or OwnStatementInline) != true
        select new ContentProblem(entry.Text.At(block), "C040",
            "a paragraph with a figure or a date cites nothing; add [@source-id] after the sentence, or {ours} if it speaks of ourselves or of what we did not find");
}
