using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Checks;

public sealed class ConflictsNameOtherValues : IContentCheck
{
    public string Code => "C036";

    public string Rule => "A conflict names what other sources say, each value once; only an error is checked on a page of its own.";

    public string Fix => "name the other value, take the repeated one out, or write kind: error";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. from conflict in draft.Records.All<Conflict>()
           where conflict.Others.Count == 0
           select new ContentProblem(draft.Records.Of(conflict, "others"), Code, "no other value; a conflict needs at least one"),
        .. from conflict in draft.Records.All<Conflict>()
           from locale in draft.Locales
           from same in conflict.Others.GroupBy(other => other.Value[locale], StringComparer.OrdinalIgnoreCase)
           where same.Count() > 1
           select new ContentProblem(draft.Records.Of(same.Last(), "value"), Code,
               $"the other value \"{same.Key}\" stands here twice; give both sources to one"),
        .. from other in draft.Records.All<ConflictingValue>()
           where other is { CheckedOn: not null, Kind: not Difference.Error }
           select new ContentProblem(draft.Records.Of(other, "checkedOn"), Code, "a page checks what is no error"),
    ];
}
