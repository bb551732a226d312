using System.Text.RegularExpressions;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Problems;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Wordings;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Checks;

public sealed class TextsRepeatNoRecord : IContentCheck
{
    // What speaks of a day that is over, or of the holder itself, stays true when another follows.
    private static readonly Type[] Exempt = [typeof(SecretaryGeneral), typeof(DeputyPost), typeof(TimelineEvent), typeof(FactCheck), typeof(DataChange)];

    public string Code => "C059";

    public string Rule => "No text repeats what a record owns and a new record changes: who is in office at the Secretariat, how many members there are, how many Secretaries-General there were, of how many units the records tell.";

    public string Fix => "pull it, as with {person:secretary-general} or {count:member-states}, or leave it to the page that shows the record";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var owned = draft.Texts.ToDictionary(entry => entry.Text.Locale, entry => Owned(draft, entry.Text));
        return from wording in Texts(draft)
               from pattern in owned.GetValueOrDefault(wording.Locale, [])
               from Match match in Regex.Matches(wording.Own, pattern, RegexOptions.IgnoreCase)
               select new ContentProblem(wording.At(match.Index), Code, $"\"{match.Value}\" is what a record says, until another record says otherwise; pull it with {{person:…}} or {{count:…}}");
    }

    private static IReadOnlyList<string> Owned(Draft draft, InterfaceText text)
    {
        var (members, holders) = (draft.Records.All<MemberState>().Count(), draft.Records.All<SecretaryGeneral>().Count());
        var nouns = Phrases.AnyOf(text.Locale.HolderNouns);
        return
        [
            Phrases.AnyOf(PeopleInOffice(draft)),
            $@"{Number(members, text)}\s+{Phrases.AnyOf(text.Locale.MemberCounts?.Nouns ?? [])}",
            $@"(?:{Number(holders, text)}|{Place(holders, text)})\s+{nouns}|{nouns}\s+(?:ASEAN\s+)?{Place(holders, text)}",
            $@"{Number(draft.Records.All<Division>().Count(), text)}\s+{Phrases.AnyOf(text.Locale.UnitNouns)}",
        ];
    }

    private static IEnumerable<string> PeopleInOffice(Draft draft) =>
    [
        .. draft.Records.All<SecretaryGeneral>().Where(person => person.StillChanges).Select(person => person.Name),
        .. draft.Records.All<DeputyPost>().SelectMany(post => post.Holders.Take(1)).Where(holder => holder.StillChanges).Select(holder => holder.Name).OfType<string>(),
    ];

    private static string Number(int number, InterfaceText text) => Phrases.AnyOf([text.Formats.Cardinal(number), text.Formats.Number(number)]);

    // In a sequence; languages differ in which word comes first.
    private static string Place(int number, InterfaceText text) => Phrases.AnyOf([text.Formats.OrdinalWord(number), text.Formats.Ordinal(number)]);

    private static IEnumerable<Wording> Texts(Draft draft)
    {
        var exempt = draft.Records.All<object>().Where(record => Exempt.Contains(record.GetType())).SelectMany(RecordTree.Of).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. draft.Articles.SelectMany(entry => entry.Article.Head(draft).Append(entry.Article.Prose())),
            .. from text in RecordText.Of(draft)
               where !text.IsOfOthers && !exempt.Contains(text.Record)
               from locale in draft.Locales
               select text.In(draft, locale),
        ];
    }
}
