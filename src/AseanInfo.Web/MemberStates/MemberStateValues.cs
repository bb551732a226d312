using System.Globalization;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Summits;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>A state's record as labelled values, in the order in which a page shows them.</summary>
internal sealed class MemberStateValues(MemberState state, IReadOnlyList<Chair> chairs, IReadOnlyList<Summit> summits, IReadOnlyList<StatePeriod> former, IReadOnlyList<SecretaryGeneral> people, InterfaceText text, DateOnly today)
{
    private LocaleFormat Formats => text.Formats;

    public IReadOnlyList<ValueGroup> Groups =>
    [
        Group("membership", [Joined(), .. People(), Mission(), Representative(), NationalSecretariat()]),
        .. chairs.Count + summits.Count > 0 ? [Group("chair", [.. Chairs(), .. Summits()])] : Array.Empty<ValueGroup>(),
        Group("government", [Row("governmentForm", state.GovernmentForm), Holder("headOfState", state.HeadOfState), Holder("headOfGovernment", state.HeadOfGovernment), NationalDay(), Un()]),
        Group("land", [Capital(), .. OtherCapitals(), .. Former("formerCapitals", StateAspect.Capital), Area(), Borders(), TimeZones()]),
        Group("people", [Population(), Languages("languages", state.OfficialLanguages), .. WorkingLanguages(), Currency(), Gdp()]),
        Group("names", [.. Names(), .. NativeNames(), .. Former("formerNames", StateAspect.OfficialName)]),
        Group("codes", [Codes(), Row("callingCode", state.CallingCode, state.CallingCode.Value), Row("internetDomains", state.InternetDomains, string.Join(", ", state.InternetDomains.Value))]),
    ];

    /// <summary>The values that a comparison of states shows, in the same order for each.</summary>
    public IReadOnlyList<ValueRow> Comparable =>
        [Joined(), Capital(), Row("governmentForm", state.GovernmentForm), Holder("headOfState", state.HeadOfState), Holder("headOfGovernment", state.HeadOfGovernment), Area(), Population(), Gdp(), Languages("languages", state.OfficialLanguages), Currency(), Row("callingCode", state.CallingCode, state.CallingCode.Value), TimeZones()];

    internal ValueGroup Group(string key, IReadOnlyList<ValueRow> rows) => new(text[$"memberState.group.{key}"], key, rows);

    private ValueRow Row(string key, Sourced? provenance, params IReadOnlyList<ValueLine> lines) =>
        new(text[$"memberState.{key}"], lines, provenance);

    private ValueRow Row(string key, Sourced<LocalizedText> value) => Row(key, value, value.Value[text.Locale]);

    internal ValueRow Joined()
    {
        var accession = state.Accession;
        return Row("accession", accession,
        [
            $"{Formats.Date(accession.Date)} · {MemberStatePage.Standing(state, text)}",
            accession.Event[text.Locale],
            Place(accession),
            .. accession.Signatory is { } name ? [text.Format("memberState.signatory", ("name", name))] : Array.Empty<ValueLine>(),
            .. accession.Milestones.Select(step => new ValueLine($"{Formats.Date(step.Date)}: {step.Text[text.Locale]}")),
        ]);
    }

    private string Place(Accession accession) =>
        accession.Place is not { } place ? text["memberState.place.unknown"]
        : accession.Venue is { } venue ? $"{place[text.Locale]}: {venue[text.Locale]}"
        : place[text.Locale];

    internal IEnumerable<ValueRow> Chairs() =>
        chairs.Select(chair => Row($"chairs.{Choice.Word(chair.Office)}", chair, chair.InWords(text)));

    // Those that it chaired, then those that met in it with another state in the chair.
    internal IEnumerable<ValueRow> Summits() => summits.OrderBy(summit => summit.State != state.Id).Select(summit => Row(
        summit.State == state.Id ? "summits" : "summits.hosted", summit, text.Format(
            !summit.Planned ? "memberState.summits.line" : summit.From.Earliest > today ? "memberState.summits.planned" : "memberState.summits.unreported",
            ("name", summit.NameIn(text)), ("place", Where(summit)), ("date", Formats.Range(summit.Period)))));

    private string Where(Summit summit) => (summit.ByVideo, summit.Place?[text.Locale]) switch
    {
        (true, { } place) => text.Format("memberState.summits.video.from", ("place", place)),
        (true, null) => text["memberState.summits.video"],
        (false, var place) => place ?? text["memberState.place.unknown"],
    };

    // Their own pages tell the rest of them.
    private IEnumerable<ValueRow> People() => people.Select(person => new ValueRow(
        text["memberState.secretariesGeneral"],
        [new(person.Name, Href: SiteUrls.Page(text.Locale, PageKeys.Of(person))), text.Formats.Range(person.Period)],
        person with { Sources = [.. person.Sources.Take(2)], Note = null, Conflict = null }));

    private ValueRow Mission() => state.PermanentMission is not { } mission
        ? Row("permanentMission", null, [])
        : Row("permanentMission", mission,
        [
            mission.Name[text.Locale],
            .. Line(mission.Address), .. Phone(mission.Phone), .. mission.Fax is { } fax ? [text.Format("memberState.fax", ("number", fax))] : Array.Empty<ValueLine>(),
            .. Link(mission.Website),
            .. mission.Opened is { } opened ? [text.Format("memberState.opened", ("date", Formats.Date(opened)))] : Array.Empty<ValueLine>(),
        ]);

    private ValueRow Representative() => state.PermanentRepresentative is not { } person
        ? Row("permanentRepresentative", null, [])
        : Row("permanentRepresentative", person, [person.Name, .. Since(person.Since)]);

    private ValueRow NationalSecretariat() => state.NationalSecretariat is not { } office
        ? Row("nationalSecretariat", null, [])
        : Row("nationalSecretariat", office,
        [
            .. office.Name is { } name ? [name[text.Locale]] : Array.Empty<ValueLine>(),
            office.Ministry[text.Locale],
            .. Line(office.Address), .. Phone(office.Phone), .. Link(office.Website), .. Line(office.LegalBasis?[text.Locale]),
        ]);

    internal ValueRow Holder(string key, OfficeHolder holder) =>
        Row(key, holder, holder.Name is { } name ? [name, holder.Office[text.Locale], .. Since(holder.Since)] : [text["unknown"]]);

    private ValueRow NationalDay() => Row("nationalDay", state.NationalDay,
    [
        $"{Formats.MonthDay(state.NationalDay.MonthDay)}: {state.NationalDay.Name[text.Locale]} ({state.NationalDay.Commemorates})",
        .. Line(state.NationalDay.Also?[text.Locale]),
    ]);

    internal ValueRow Un() => Row("unAdmission", state.UnAdmission, Formats.Date(state.UnAdmission.Date));

    internal ValueRow Capital() => Row("capital", state.Capital, $"{state.Capital.Name[text.Locale]} ({Point(state.Capital)})");

    private IEnumerable<ValueRow> OtherCapitals() =>
        state.OtherCapitals.Select(city => Row("otherCapital", city, $"{city.Name[text.Locale]} ({Point(city)})", city.Role[text.Locale]));

    private string Point(Capital place) => text.Format("memberState.point",
        ("latitude", Formats.Number(Math.Abs(place.Latitude), 2)), ("ns", text[place.Latitude < 0 ? "south" : "north"]),
        ("longitude", Formats.Number(Math.Abs(place.Longitude), 2)), ("ew", text[place.Longitude < 0 ? "west" : "east"]));

    private ValueRow Area() => Row("area", state.Area, $"{Formats.Number(state.Area.Value)} km²");

    private ValueRow Borders() => Row("landBorders", state.LandBorders,
        state.LandBorders.Countries.Count == 0 ? text["memberState.noBorders"] : Joined(state.LandBorders.Countries));

    private ValueRow TimeZones() => Row("timeZones", state.TimeZones,
        [.. state.TimeZones.Zones.Select(zone => new ValueLine($"UTC{zone.Offset}{(zone.Abbreviation is { } name ? $" ({name})" : "")}{(zone.Area is { } area ? $": {area[text.Locale]}" : "")}"))]);

    private ValueRow Population() => Row("population", state.Population,
    [
        text.Format("memberState.population.value", ("number", Formats.Number(state.Population.Value)), ("year", Year(state.Population.Year))),
        .. state.Population.OtherEstimate is { } other ? [text.Format("memberState.population.other", ("estimate", other[text.Locale]))] : Array.Empty<ValueLine>(),
    ]);

    private ValueRow Gdp() => Row("gdp", state.Gdp,
        text.Format("memberState.gdp.value", ("number", Formats.Number(state.Gdp.Value / 1e9, 1)), ("year", Year(state.Gdp.Year))),
        text.Format("memberState.gdp.previous", ("number", Formats.Number(state.Gdp.PreviousValue / 1e9, 1)), ("year", Year(state.Gdp.PreviousYear))));

    private ValueRow Languages(string key, Sourced<IReadOnlyList<LocalizedText>> languages) => Row(key, languages, Joined(languages.Value));

    private IEnumerable<ValueRow> WorkingLanguages() =>
        state.WorkingLanguages is { } languages ? [Languages("workingLanguages", languages)] : [];

    internal ValueRow Currency() => Row("currency", state.Currency, $"{state.Currency.Name[text.Locale]} ({state.Currency.Code})");

    internal IEnumerable<ValueRow> Names()
    {
        var names = state.Names;
        return
        [
            Row("names.official", names, [.. names.OfficialId is { } own && text.Locale.Tag == "id" ? [own] : Array.Empty<ValueLine>(), new(names.Official, Foreign("en"))]),
            Row("names.charter", names.Charter is null ? null : names, names.Charter is { } charter ? [new(charter, Foreign("en"))] : []),
            .. names.Also.Count == 0 ? [] : new[] { Row("names.also", names, new ValueLine(string.Join(", ", names.Also), Foreign("en"))) },
        ];
    }

    private IEnumerable<ValueRow> NativeNames() => state.NativeNames.Select(name => Row("names.native", name,
        [new(name.Official, Foreign(name.Lang)), .. name.Short == name.Official ? Array.Empty<ValueLine>() : [new ValueLine(name.Short, Foreign(name.Lang))], .. Line(name.Romanised)]));

    // Each leads to the last day on which it held, where its sources stand.
    private IEnumerable<ValueRow> Former(string key, StateAspect aspect) =>
        former.Where(period => period.Aspect == aspect && period.Value is not null).ToList() is { Count: > 0 } periods
            ? [Row(key, null, [.. periods.Select(period => new ValueLine(
                text.Format("memberState.former", ("value", period.Value![text.Locale]), ("date", Formats.Date(period.Until))),
                Href: SiteUrls.AsOf(SiteUrls.Page(text.Locale, PageKeys.Of(state)), period.Until.Earliest.AddDays(-1))))])]
            : [];

    private ValueRow Codes() => Row("codes", state.Codes, $"{state.Codes.Alpha2} · {state.Codes.Alpha3} · {state.Codes.Numeric}");

    private string? Foreign(string tag) => tag == text.Locale.Tag ? null : tag;

    private string Joined(IEnumerable<LocalizedText> items) => string.Join(", ", items.Select(item => item[text.Locale]));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<ValueLine> Since(Content.Time.PartialDate? date) =>
        [date is { } known ? text.Format("memberState.since", ("date", Formats.Date(known))) : text["memberState.since.unknown"]];

    private static IEnumerable<ValueLine> Line(string? value) => value is null ? [] : [value];

    private static IEnumerable<ValueLine> Phone(string? number) => number is null ? [] : [new(number, Href: $"tel:{number.Replace(" ", "", StringComparison.Ordinal)}")];

    private static IEnumerable<ValueLine> Link(Uri? site) => site is null ? [] : [new(site.Host + site.AbsolutePath.TrimEnd('/'), Href: site.OriginalString)];
}
