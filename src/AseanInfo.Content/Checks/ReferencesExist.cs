using AseanInfo.Content.Chairs;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Content.Problems;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Topics;

namespace AseanInfo.Content.Checks;

public sealed class ReferencesExist : IContentCheck
{
    public string Code => "C032";

    public string Rule => "A record that names another by its id names one that exists.";

    public string Fix => "correct the id, or add the record that it names";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var units = draft.Records.Ids<Division>();
        var states = draft.Records.Ids<MemberState>();
        var pages = draft.Locales.SelectMany(draft.PageKeysIn).ToHashSet();
        return
        [
            .. Unknown<Division>(draft, "unit", units, "parent", unit => unit.Parent == Division.Top ? null : unit.Parent),
            .. Unknown<Division>(draft, "unit", units, "predecessor", unit => unit.Predecessor),
            .. Unknown<Division>(draft, "unit", units, "successor", unit => unit.Successor),
            .. Unknown<DeputyPost>(draft, "unit", units, "department", post => post.Department),
            .. Unknown<Topic>(draft, "unit", units, "unit", topic => topic.Unit),
            .. Unknown<Topic>(draft, "unit", units, "fallback", topic => topic.Fallback),
            .. Unknown<Channel>(draft, "unit", units, "unit", channel => channel.Unit),
            .. Unknown<SecretaryGeneral>(draft, "member state", states, "country", person => person.Country),
            .. Unknown<DeputyHolder>(draft, "member state", states, "country", holder => holder.Country),
            .. Unknown<Chair>(draft, "member state", states, "state", chair => chair.State),
            .. Unknown<Summit>(draft, "member state", states, "state", summit => summit.State),
            .. from change in draft.Records.All<DataChange>()
               from key in change.Pages
               where !pages.Contains(key)
               select new ContentProblem(draft.Records.Of(change, "pages", key), Code, $"there is no page \"{key}\"{Suggestion.DidYouMean(key, pages)}"),
        ];
    }

    private IEnumerable<ContentProblem> Unknown<T>(
        Draft draft, string noun, IReadOnlyCollection<string> known, string key, Func<T, string?> reference)
        where T : class =>
        from record in draft.Records.All<T>()
        let id = reference(record)
        where id is not null && !known.Contains(id)
        select new ContentProblem(draft.Records.Of(record, key), Code,
            $"there is no {noun} \"{id}\"{Suggestion.DidYouMean(id, known)}");
}
