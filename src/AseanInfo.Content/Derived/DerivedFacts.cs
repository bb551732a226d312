using System.Text.RegularExpressions;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Summits;

namespace AseanInfo.Content.Derived;

/// <summary>The facts that follow from the records for a day. Texts pull them by their names, and so repeat no record.</summary>
public sealed partial class DerivedFacts(Catalog catalog, SecretaryGeneralService secretariesGeneral, IMemberStateService memberStates, ChairService chairs)
{
    // A text that pulls a value needs no more proof than this; the page of the record gives all.
    private const int Cited = 2;

    /// <summary>The fact on a day, derived or written down; a derived one for which no record speaks says that it is not found.</summary>
    /// <param name="id">A name of <see cref="DerivedFactNames"/>, or the id of a record of data/facts.yml.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null for an id that is neither.</returns>
    public Fact? Find(string id, DateOnly day) =>
        !DerivedFactNames.All.Contains(id) ? catalog.Find<Fact>(id) : Derive(id, day) ?? Of(id, "", text => text["unknown"], null);

    private Fact? Derive(string id, DateOnly day) => id switch
    {
        DerivedFactNames.SecretaryGeneral => SecretaryGeneral(day),
        DerivedFactNames.NextSecretaryGeneral => NextSecretaryGeneral(day),
        DerivedFactNames.AllSecretariesGeneral => secretariesGeneral.LastBegun(day) is { } last
            ? Of(id, $"{last.Number}", text => text.Formats.List([.. secretariesGeneral.All(day).Select(person => person.Name)]), last)
            : null,
        DerivedFactNames.SecretariesGeneral => secretariesGeneral.LastBegun(day) is { } last
            ? Of(id, $"{last.Number}", text => text.Formats.Cardinal(last.Number), last, new("since", last.From))
            : null,
        DerivedFactNames.MemberStates => Members(id, day, text => text.Formats.Cardinal(memberStates.All(day).Count)),
        DerivedFactNames.AllMemberStates => Members(id, day, text => text.Formats.List(
            [.. memberStates.All(day).Select(state => InSentence(state, text)).Order(AlphabeticalOrder.Comparer)])) is { } members ? members with { When = null } : null,
        DerivedFactNames.NewestMemberState => Newest(day) is { } newest
            ? Of(id, newest.Id, text => InSentence(newest, text), newest.Accession, new("since", newest.Accession.Date))
            : null,
        DerivedFactNames.Units => Of(id, $"{catalog.All<Division>().Count}", text => text.Formats.Number(catalog.All<Division>().Count), null),
        DerivedFactNames.Chair => chairs.On(day).Term is { Office: ChairOffice.Asean } term ? Chair(id, term) : null,
        DerivedFactNames.NextChair => chairs.All().FirstOrDefault(term => term.From.Earliest > day) is { } term ? Chair(id, term) : null,
        DerivedFactNames.LatestSummit => Latest(day) is { } summit ? Meeting(id, summit, null) : null,
        DerivedFactNames.NextSummit => Latest(day) is { } latest && catalog.All<Summit>().FirstOrDefault(summit => summit.Planned && summit.From > latest.From) is { } summit
            ? Meeting(id, summit, new(summit.From.Earliest > day ? "summit.announced" : "summit.unreported", summit.From))
            : null,
        _ => null,
    };

    /// <summary>A plain text with the value of each fact in the place where it is pulled, without its date.</summary>
    public string Fill(string source, InterfaceText text, DateOnly day) =>
        Reference().Replace(source, match => Find(match.Groups["id"].Value, day)?.Value[text.Locale] ?? text["unknown"]);

    private DerivedFact? SecretaryGeneral(DateOnly day) => secretariesGeneral.InOffice(day) is { } holder
        ? Of(DerivedFactNames.SecretaryGeneral, holder.Id, text => Person(holder, text), holder, DateNote.Of(holder, day)) with { RecheckAfter = holder.RecheckAfter }
        : secretariesGeneral.LastBefore(day) is { } last ? Of(DerivedFactNames.SecretaryGeneral, "", text => text["secretaryGeneral.vacant"], last) : null;

    // Until one is named, a written fact says whose turn it is; it holds to the end of the term that it speaks of.
    private Fact? NextSecretaryGeneral(DateOnly day) => secretariesGeneral.FirstAfter(day) is { } next
        ? Of(DerivedFactNames.NextSecretaryGeneral, next.Id, text => Person(next, text), next, DateNote.Of(next, day))
        : catalog.Find<Fact>(Fact.Nomination) is { } written && written.Period.Contains(day) ? written
        : null;

    private DerivedFact? Members(string id, DateOnly day, Func<InterfaceText, string> words) => Newest(day) is { } newest
        ? Of(id, $"{memberStates.All(day).Count}", words, newest.Accession, new("since", newest.Accession.Date))
        : null;

    private DerivedFact Chair(string id, Chair term) => Of(
        id, term.State, text => InSentence(catalog.Find<MemberState>(term.State)!, text), term, new(term.Planned ? "chair.planned.year" : "since", term.From));

    private DerivedFact Meeting(string id, Summit summit, DateNote? when) => Of(
        id, summit.Id,
        text => string.Join(", ", new[] { summit.NameIn(text), summit.Place?[text.Locale], text.Formats.Range(summit.Period) }.OfType<string>()),
        summit, when);

    private MemberState? Newest(DateOnly day) => memberStates.All(day).MaxBy(state => state.Accession.Date);

    private Summit? Latest(DateOnly day) => catalog.All<Summit>().LastOrDefault(summit => summit is { Planned: false, Kind: SummitKind.Numbered } && summit.From.Earliest <= day);

    private string Person(SecretaryGeneral person, InterfaceText text) => text.Format("secretaryGeneral.of",
        ("name", person.Name), ("state", catalog.Find<MemberState>(person.Country) is { } state ? InSentence(state, text) : person.Country));

    // Some names take an article in a sentence.
    private static string InSentence(MemberState state, InterfaceText text) =>
        text.Has($"memberState.inSentence.{state.Id}") ? text[$"memberState.inSentence.{state.Id}"] : state.Names.Short[text.Locale];

    private DerivedFact Of(string id, string key, Func<InterfaceText, string> words, Sourced? from, DateNote? when = null) => new(key, when)
    {
        Id = id,
        Label = Localized(text => text[$"derived.{id.Replace(':', '.')}"]),
        Value = Localized(words),
        Sources = [.. from?.Sources.Take(Cited) ?? []],
        Confidence = from?.Confidence ?? Confidence.Low,
    };

    private LocalizedText Localized(Func<InterfaceText, string> words) =>
        new(catalog.Texts.ToDictionary(text => text.Locale.Tag, words));

    [GeneratedRegex(FactParser.Reference)]
    private static partial Regex Reference();
}
