using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.MemberStates;

/// <summary>One of ASEAN's member states. A null value was looked for and not found.</summary>
[Kind(PageKeys.MemberStates)]
public sealed record MemberState : IHavePage, IHavePeriod
{
    [Words("memberState.tile")]
    public required string Id { get; init; }

    public string NameIn(InterfaceText text) => Names.Short[text.Locale];

    public required StateNames Names { get; init; }

    public required IReadOnlyList<NativeName> NativeNames { get; init; }

    public required CountryCodes Codes { get; init; }

    public required Capital Capital { get; init; }

    /// <summary>A planned capital, or a city that houses the government without being the capital.</summary>
    public IReadOnlyList<OtherCapital> OtherCapitals { get; init; } = [];

    public required Sourced<IReadOnlyList<LocalizedText>> OfficialLanguages { get; init; }

    public Sourced<IReadOnlyList<LocalizedText>>? WorkingLanguages { get; init; }

    public required Currency Currency { get; init; }

    public required Changeable<LocalizedText> GovernmentForm { get; init; }

    public required OfficeHolder HeadOfState { get; init; }

    public required OfficeHolder HeadOfGovernment { get; init; }

    public required Accession Accession { get; init; }

    /// <summary>Surface in square kilometres.</summary>
    public required Sourced<long> Area { get; init; }

    public required Population Population { get; init; }

    public required GrossDomesticProduct Gdp { get; init; }

    public required Sourced<string> CallingCode { get; init; }

    public required Sourced<IReadOnlyList<string>> InternetDomains { get; init; }

    public required TimeZones TimeZones { get; init; }

    public required NationalDay NationalDay { get; init; }

    public required UnAdmission UnAdmission { get; init; }

    public required LandBorders LandBorders { get; init; }

    public required NationalSecretariat? NationalSecretariat { get; init; }

    public required PermanentMission? PermanentMission { get; init; }

    public required PermanentRepresentative? PermanentRepresentative { get; init; }

    /// <summary>What ties the state to ASEAN and its Secretariat: summits hosted, years in the chair, Secretaries-General.</summary>
    public required IReadOnlyList<SourcedText> AseanLinks { get; init; }

    /// <summary>The day on which we last went through the record.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Membership: from accession on; no member has ever left.</summary>
    public DateRange Period => new(Accession.Date, null);
}
