using AseanInfo.Content.Chairs;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Web.OnDate;

/// <summary>What a day's column says about one thing; <c>onDate.row.</c> and the key name the thing.</summary>
public sealed record DayCell(string Key, IReadOnlyList<DayLine> Lines)
{
    /// <summary>Whether the two say the same, whatever their sources.</summary>
    public bool Says(DayCell other) => Lines.Select(line => (line.Words, line.Detail)).SequenceEqual(other.Lines.Select(line => (line.Words, line.Detail)));

    /// <summary>The same without what does not concern the day: the errors told elsewhere of other times, and what is remarked of a whole life in office.</summary>
    public DayCell DoubtedOn(DateOnly day, FactCheckService checks) =>
        this with { Lines = [.. Lines.Select(line => line with { Doubt = line.Doubt is { } doubt ? checks.On(day, OfTheDay(doubt)) : null })] };

    private static Sourced OfTheDay(Sourced doubt) => doubt is ITenure ? doubt with { Note = null, Conflict = null } : doubt;

    /// <summary>All cells of a day, always the same things in the same order.</summary>
    public static IReadOnlyList<DayCell> Of(Day day, InterfaceText text)
    {
        var locale = text.Locale;
        return
        [
            new("members", [new(text.Formats.Number(day.Members.Count), PageKeys.MemberStates, day.Members.MaxBy(state => state.Accession.Date)?.Accession) { Doubt = null }]),
            new("secretaryGeneral", [SecretaryGeneral()]),
            new("deputies", Or(day.Deputies.Select(deputy =>
                new DayLine(deputy.Holder.Name ?? text["unknown"], $"{PageKeys.Divisions}/{deputy.Post.Department}", deputy.Holder, Joined(deputy.Post.Name[locale], Seen(deputy.Holder)))), "onDate.deputies.none")),
            new("chair", [.. Chair(), .. day.SummitsOfOthers.Select(summit =>
                new DayLine(State(summit.State), PageKeys.Of<MemberState>(summit.State), summit, text.Format("onDate.chair.summit", ("summit", summit.NameIn(text)))))]),
            new("seat", day.Seat is { } seat
                ? [.. new[] { day.SeatLeft, seat }.OfType<Seat>().Select(place => new DayLine($"{place.Address[locale]}, {place.City[locale]}", null, place, day.SeatLeft is null ? null : Moved(seat)))]
                : [new(text[day.Founded is null ? "onDate.notYet" : "onDate.seat.none"])]),
            new("departments", Or(day.Departments.Select(unit => new DayLine(unit.Name[locale], PageKeys.Of(unit), unit)), "onDate.departments.none")),
        ];

        DayLine SecretaryGeneral() => day.SecretaryGeneral is { } holder
            ? new(holder.Name, PageKeys.Of(holder), holder, Joined($"{State(holder.Country)} · {text.Formats.Ordinal(holder.Number)}", Seen(holder)))
            : day.Named is { } named ? new(text["onDate.notYet"], PageKeys.Of(named), named.Named, Named(named))
            : new(text[day.PreviousSecretaryGeneral is null ? "onDate.notYet" : "secretaryGeneral.none"]);

        string Named(SecretaryGeneral person) => text.Format("onDate.named", ("name", person.Name), ("when", text.Formats.When(person.Named!.Value)));

        string Moved(Seat to) => text.Format("onDate.seat.moved", ("when", text.Formats.When(to.From)));

        string? Seen(ITenure tenure) => tenure.IsNamed ? DateNote.Of(tenure, day.Date)?.In(text) : null;

        static string Joined(string words, string? note) => note is null ? words : $"{words} · {note}";

        IReadOnlyList<DayLine> Chair() => day.Chair switch
        {
            { Term: { } term } => [Holder(term)],
            { Handover: { } change } =>
                [new(text.Format(change.IsOfOneDay ? "onDate.chair.passed" : "onDate.chair.passing", ("from", State(change.From.State)), ("to", State(change.To.State)))), Holder(change.From), Holder(change.To)],
            _ => [new(text[day.HasAsean ? "unknown" : "onDate.notYet"])],
        };

        DayLine Holder(Chair term) =>
            new(State(term.State), PageKeys.Of<MemberState>(term.State), term, $"{text[$"chair.office.{Choice.Word(term.Office)}"]}, {term.InWords(text)}");

        string State(string id) => day.NameOf(id)[locale];

        IReadOnlyList<DayLine> Or(IEnumerable<DayLine> lines, string none) =>
            lines.ToList() is { Count: > 0 } found ? found : [new(text[day.Seat is null ? "onDate.notYet" : none])];
    }
}

/// <summary>One line of a cell.</summary>
/// <param name="Words">As shown.</param>
/// <param name="Page">Key of the page that says more.</param>
/// <param name="Source">Where it comes from; null for what was not found.</param>
/// <param name="Detail">A remark below the words.</param>
public sealed record DayLine(string Words, string? Page = null, Sourced? Source = null, string? Detail = null)
{
    /// <summary>What qualifies the words themselves; not the number of members, whose source is one accession.</summary>
    public Sourced? Doubt { get; init; } = Source;
}
