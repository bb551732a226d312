using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

public sealed class SourcesAreUsed : IContentCheck
{
    public string Code => "C054";

    public string Rule => "Something rests on every source.";

    public string Fix => "cite the source where it says something, or take it out of data/sources.yml";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var used = Cited(draft).ToHashSet();
        return from source in draft.Records.All<Source>()
               where !used.Contains(source.Id)
               select new ContentProblem(draft.Records.Of(source, "id"), Code, $"nothing cites \"{source.Id}\"", Severity.Warning);
    }

    // What articles and records cite, and where claims were read.
    private static IEnumerable<string> Cited(Draft draft) =>
    [
        .. draft.Markdown.SelectMany(entry => entry.Text.Document.Descendants<CitationInline>())
            .SelectMany(inline => inline.Citations).Select(citation => citation.SourceId),
        .. draft.Records.All<Sourced>().SelectMany(statement => statement.Sources),
        .. draft.Records.All<ConflictingValue>().SelectMany(other => other.Sources),
        .. References.In(draft).Where(reference => reference.Target == typeof(Source)).Select(reference => reference.Id),
    ];
}
