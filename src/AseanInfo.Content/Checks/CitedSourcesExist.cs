using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

public sealed class CitedSourcesExist : IContentCheck
{
    public string Code => "C020";

    public string Rule => "An article cites only sources of data/sources.yml.";

    public string Fix => "correct the id, or add the source to data/sources.yml";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var known = draft.Records.Ids(typeof(Source));
        return from entry in draft.Markdown
               from inline in entry.Text.Document.Descendants<CitationInline>()
               from citation in inline.Citations
               where !known.Contains(citation.SourceId)
               select new ContentProblem(entry.Text.At(inline), Code,
                   $"unknown source \"{citation.SourceId}\"{Suggestion.DidYouMean(citation.SourceId, known)}");
    }
}
