using AseanInfo.Content.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Quality;

/// <summary>What the checks look at in Markdown, in all languages together.</summary>
/// <param name="Links">Links to pages of the site.</param>
/// <param name="Citations">Pointers into sources.</param>
/// <param name="Facts">Facts pulled from the data.</param>
public sealed record TextCounts(int Links, int Citations, int Facts)
{
    internal static TextCounts Of(IReadOnlyList<MarkdownText> texts) => new(
        texts.Sum(text => text.Document.Descendants<LinkInline>().Count()),
        texts.Sum(text => text.Document.Descendants<CitationInline>().Sum(inline => inline.Citations.Count)),
        texts.Sum(text => text.Document.Descendants<FactInline>().Count()));
}
