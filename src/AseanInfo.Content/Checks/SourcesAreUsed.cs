using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class SourcesAreUsed : IContentCheck
{
    public string Code => "C054";

    public string Rule => "Something rests on every source.";

    public string Fix => "cite the source where it says something, or take it out of data/sources.yml";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var used = draft.CitedSources.ToHashSet();
        return from source in draft.Records.All<Source>()
               where !used.Contains(source.Id)
               select new ContentProblem(draft.Records.Of(source, "id"), Code, $"nothing cites \"{source.Id}\"", Severity.Warning);
    }
}
