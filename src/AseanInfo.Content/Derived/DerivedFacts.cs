using System.Text.RegularExpressions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Derived;

/// <summary>The facts that follow from the records for a day. Texts pull them by their names, and so repeat no record.</summary>
public sealed partial class DerivedFacts
{
    private readonly Catalog catalog;
    private readonly SecretaryGeneralService secretariesGeneral;
    private readonly IMemberStateService memberStates;
    private readonly Dictionary<string, Func<string, DateOnly, Fact?>> makers;

    public DerivedFacts(Catalog catalog, SecretaryGeneralService secretariesGeneral, IMemberStateService memberStates)
    {
        (this.catalog, this.secretariesGeneral, this.memberStates) = (catalog, secretariesGeneral, memberStates);
        makers = new()
        {
            [DerivedFactNames.SecretaryGeneral] = SecretaryGeneral,
            [DerivedFactNames.NextSecretaryGeneral] = NextSecretaryGeneral,
            [DerivedFactNames.SecretariesGeneral] = SecretariesGeneral,
            [DerivedFactNames.MemberStates] = MemberStates,
            [DerivedFactNames.NewestMemberState] = NewestMemberState,
        };
    }

    /// <summary>The fact on a day, derived or written down; null where there is none.</summary>
    /// <param name="id">A name of <see cref="DerivedFactNames"/>, or the id of a record of data/facts.yml.</param>
    /// <param name="day">The day.</param>
    public Fact? Find(string id, DateOnly day) =>
        makers.TryGetValue(id, out var make) ? make(id, day) : catalog.Find<Fact>(id);

    /// <summary>A plain text with the value of each fact in the place where it is pulled, without its date.</summary>
    public string Fill(string source, InterfaceText text, DateOnly day) =>
        Reference().Replace(source, match => Find(match.Groups["id"].Value, day)?.Value[text.Locale] ?? text["unknown"]);

    private DerivedFact? SecretaryGeneral(string id, DateOnly day) => secretariesGeneral.InOffice(day) is { } holder
        ? Of(id, holder.Id, text => Person(holder, text), holder, DateNote.Of(holder, day)) with { RecheckAfter = holder.RecheckAfter }
        : secretariesGeneral.LastBefore(day) is { } last ? Of(id, "", text => text["secretaryGeneral.vacant"], last) : null;

    // Until one is named, a written fact says whose turn it is; it holds to the end of the term that it speaks of.
    private Fact? NextSecretaryGeneral(string id, DateOnly day) => secretariesGeneral.FirstAfter(day) is { } next
        ? Of(id, next.Id, text => Person(next, text), next, DateNote.Of(next, day))
        : catalog.Find<Fact>(DerivedFactNames.NominationOfNext) is { } written && written.Period.Contains(day) ? written
        : secretariesGeneral.LastBegun(day) is { } last ? Of(id, "", text => text["unknown"], last) : null;

    private DerivedFact? SecretariesGeneral(string id, DateOnly day) => secretariesGeneral.LastBegun(day) is { } last
        ? Of(id, $"{last.Number}", text => text.Formats.Cardinal(last.Number), last, new("since", last.From))
        : null;

    private DerivedFact? MemberStates(string id, DateOnly day) => Newest(day) is { } newest && memberStates.All(day).Count is var count
        ? Of(id, $"{count}", text => text.Formats.Cardinal(count), newest.Accession, new("since", newest.Accession.Date))
        : null;

    private DerivedFact? NewestMemberState(string id, DateOnly day) => Newest(day) is { } newest
        ? Of(id, newest.Id, text => newest.Names.Short[text.Locale], newest.Accession, new("since", newest.Accession.Date))
        : null;

    private MemberState? Newest(DateOnly day) => memberStates.All(day).MaxBy(state => state.Accession.Date);

    private string Person(SecretaryGeneral person, InterfaceText text) => text.Format("secretaryGeneral.of",
        ("name", person.Name), ("state", catalog.Find<MemberState>(person.Country)?.Names.Short[text.Locale] ?? person.Country));

    private DerivedFact Of(string id, string key, Func<InterfaceText, string> words, Sourced from, DateNote? when = null) => new(key, when)
    {
        Id = id,
        Label = Localized(text => text[$"derived.{id.Replace(':', '.')}"]),
        Value = Localized(words),
        Sources = from.Sources,
        Confidence = from.Confidence,
    };

    [GeneratedRegex(FactParser.Reference)]
    private static partial Regex Reference();

    private LocalizedText Localized(Func<InterfaceText, string> words) =>
        new(catalog.Texts.ToDictionary(text => text.Locale.Tag, words));
}
