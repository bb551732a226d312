using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class RecordsRestOnReadSources : IContentCheck
{
    public string Code => "C037";

    public string Rule => "A source that was not read, or has no address, supports nothing on its own; only a statement of low confidence may rest on such.";

    public string Fix => "add a source that was read, or lower the confidence to low";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var weak = draft.Records.All<Source>().Where(source => source.Unread || source.Url is null).Select(source => source.Id).ToHashSet();
        return from record in draft.Records.All<Sourced>()
               where record.Confidence != Confidence.Low && record.Sources.Count > 0 && record.Sources.All(weak.Contains)
               select new ContentProblem(draft.Records.Of(record, "sources"), Code,
                   "rests only on sources that were not read or have no address; add one that was read, or lower the confidence to low");
    }
}
