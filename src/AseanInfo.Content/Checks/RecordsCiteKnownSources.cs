using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class RecordsCiteKnownSources : IContentCheck
{
    public string Code => "C031";

    public string Rule => "Every record names at least one source, and only sources of data/sources.yml.";

    public string Fix => "name a source, or correct its id";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var known = draft.Records.Ids(typeof(Source));
        var unsourced = from record in draft.Records.All<Sourced>()
                        where record.Sources.Count == 0
                        select new ContentProblem(draft.Records.Of(record, "sources"), Code, "no source; a statement needs at least one");
        var cited = draft.Records.All<Sourced>().Select(record => ((object)record, record.Sources))
            .Concat(draft.Records.All<ConflictingValue>().Select(other => ((object)other, other.Sources)));
        var unknown = from entry in cited
                      from id in entry.Item2
                      where !known.Contains(id)
                      select new ContentProblem(draft.Records.Of(entry.Item1, "sources", id), Code,
                          $"unknown source \"{id}\"{Suggestion.DidYouMean(id, known)}");
        return unsourced.Concat(unknown);
    }
}
