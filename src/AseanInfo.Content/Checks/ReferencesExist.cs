using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Checks;

public sealed class ReferencesExist : IContentCheck
{
    public string Code => "C032";

    public string Rule => "A record that names another, or a page, names one that exists.";

    public string Fix => "correct the id, or add the record that it names";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var ids = ContentKinds.All.ToDictionary(kind => kind.Type, kind => draft.Records.Ids(kind.Type).ToHashSet());
        var pages = draft.Locales.Select(locale => (Noun: $"page in \"{locale.Tag}\" with the key", Known: draft.PageKeysIn(locale))).ToList();
        return from reference in References.In(draft)
               from target in reference.Target is { } type ? [(Kind.Of(type).Noun, ids[type])] : pages
               where !target.Known.Contains(reference.Id)
               select new ContentProblem(draft.Records.Of(reference.Record, reference.Key, reference.Id), Code,
                   $"there is no {target.Noun} \"{reference.Id}\"{Suggestion.DidYouMean(reference.Id, target.Known)}");
    }
}
