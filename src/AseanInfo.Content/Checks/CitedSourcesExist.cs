using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

/// <summary>C020: an article cites only sources of <c>data/sources.yml</c>.</summary>
public sealed class CitedSourcesExist : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var known = draft.Records.Ids<Source>();
        return from entry in draft.Markdown
               from inline in entry.Text.Document.Descendants<CitationInline>()
               from citation in inline.Citations
               where !known.Contains(citation.SourceId)
               select new ContentProblem(entry.Text.At(inline), "C020",
                   $"unknown source \"{citation.SourceId}\"{Suggestion.DidYouMean(citation.SourceId, known)}");
    }
}
