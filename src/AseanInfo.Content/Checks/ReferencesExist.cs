using AseanInfo.Content.Chairs;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Questions;
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
        var pages = draft.Locales.Select(locale => (Locale: locale, Keys: draft.PageKeysIn(locale))).ToList();
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
            .. draft.Records.All<Topic>().SelectMany(topic => topic.Also.SelectMany(id => Unknown(draft, "unit", units, topic, "also", id))),
            .. from question in draft.Records.All<Question>()
               from key in question.Pages
               from language in pages
               from problem in Unknown(draft, $"page in \"{language.Locale.Tag}\" with the key", language.Keys, question, "pages", key)
               select problem,
            .. from change in draft.Records.All<DataChange>()
               from key in change.Pages
               from language in pages
               from problem in Unknown(draft, $"page in \"{language.Locale.Tag}\" with the key", language.Keys, change, "pages", key)
               select problem,
        ];
    }

    private IEnumerable<ContentProblem> Unknown<T>(
        Draft draft, string noun, IReadOnlyCollection<string> known, string key, Func<T, string?> reference)
        where T : class =>
        draft.Records.All<T>().SelectMany(record => Unknown(draft, noun, known, record, key, reference(record)));

    private IEnumerable<ContentProblem> Unknown(
        Draft draft, string noun, IReadOnlyCollection<string> known, object record, string key, string? id) =>
        id is null || known.Contains(id)
            ? []
            : [new(draft.Records.Of(record, key, id), Code, $"there is no {noun} \"{id}\"{Suggestion.DidYouMean(id, known)}")];
}
