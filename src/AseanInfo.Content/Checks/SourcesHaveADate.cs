using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class SourcesHaveADate : IContentCheck
{
    public string Code => "C055";

    public string Rule => "A source has the date of its publication; an undated one has the day on which it was read, and one that was not read has a note.";

    public string Fix => "write published, or read: the last day on which it was read";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from source in draft.Records.All<Source>()
        where source.Published is null && (source.Unread ? source.Note is null : source.Read is null)
        select new ContentProblem(draft.Records.Of(source, "published"), Code, source.Unread
            ? "neither dated nor read; say in a note what is known of it"
            : "undated; write read, the last day on which it was read");
}
