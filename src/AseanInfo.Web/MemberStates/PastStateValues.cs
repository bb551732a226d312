using AseanInfo.Content.Chairs;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>What is known of a state for a past day as labelled values; what is known for the newest days alone is left out.</summary>
internal sealed class PastStateValues(StateOfDay day, IEnumerable<Chair> chairs, IEnumerable<Summit> summits, InterfaceText text, DateOnly today)
{
    private readonly MemberStateValues newest = new(
        day.State, [.. chairs.Where(chair => chair.From.Earliest <= day.Day)], [.. summits.Where(summit => summit.From.Earliest <= day.Day)], [], [], text, today);

    /// <summary>Of a state that was no member yet: its standing, its names and its capital.</summary>
    public IReadOnlyList<ValueGroup> Groups => day.IsMember
        ?
        [
            newest.Group("membership", [newest.Joined(), .. newest.Chairs(), .. newest.Summits()]),
            newest.Group("government", [.. Rows(StateAspect.HeadOfState), .. Rows(StateAspect.HeadOfGovernment), .. Rows(StateAspect.Capital), .. Rows(StateAspect.Currency), .. Un()]),
            newest.Group("names", [.. Rows(StateAspect.OfficialName), .. Rows(StateAspect.Flag)]),
        ]
        :
        [
            newest.Group("membership", Rows(StateAspect.AseanStatus)),
            newest.Group("names", [.. Rows(StateAspect.OfficialName), .. Rows(StateAspect.Capital)]),
        ];

    /// <summary>The values that a comparison of states shows, in the same order for each; where the day of a change is not known, both neighbours.</summary>
    public IReadOnlyList<IReadOnlyList<ValueRow>> Comparable =>
        [[newest.Joined()], Rows(StateAspect.OfficialName), Rows(StateAspect.Capital), Rows(StateAspect.HeadOfState), Rows(StateAspect.HeadOfGovernment), Rows(StateAspect.Currency)];

    /// <summary>The capital in a sentence: one name, two where the day of the change is not known, or that it is not known.</summary>
    public static string CapitalOf(StateOfDay day, InterfaceText text)
    {
        var value = day[StateAspect.Capital];
        string?[] names = [.. value.Past.Select(city => city.Value?[text.Locale]), value.Newest ? day.State.Capital.Name[text.Locale] : null];
        return names.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(text["memberState.or"], known) : text["memberState.unknownThen"];
    }

    /// <summary>The design of the flag in words; null on a day of the newest one, of which there is a picture.</summary>
    public static string? FlagOf(StateOfDay day, InterfaceText text)
    {
        var value = day[StateAspect.Flag];
        string[] designs = [.. value.Past.Select(flag => flag.Value?[text.Locale] ?? text["memberState.unknownThen"]), .. value.Newest ? [text["memberState.flag.newest"]] : Array.Empty<string>()];
        return value.IsNewest ? null : designs.Length == 0 ? text["memberState.unknownThen"] : string.Join(text["memberState.or"], designs);
    }

    private List<ValueRow> Rows(StateAspect aspect)
    {
        var value = day[aspect];
        List<ValueRow> rows = [.. value.Past.Select(Row), .. value.Newest ? Newest(aspect, value.Exact) : []];
        if (rows.Count == 0 && !value.Newest)
        {
            return [new(Label(aspect), [text["memberState.unknownThen"]], null)];
        }

        return value.Exact ? rows : [.. rows[..^1], rows[^1] with { Lines = [.. rows[^1].Lines, text["memberState.inexact"]] }];
    }

    private ValueRow Row(StatePeriod period) => new(
        Label(period.Aspect),
        period.Value is { } value
            ?
            [
                new(value[text.Locale], period.Aspect == StateAspect.OfficialName && text.Locale.Tag != "en" && value[text.Locale] == value.In("en") ? "en" : null),
                .. period.Office is { } office ? [office[text.Locale]] : Array.Empty<ValueLine>(),
                Time(period),
            ]
            : [text["memberState.unknownThen"], Time(period)],
        period);

    private string Time(StatePeriod period) => period.From is { } from
        ? text.Format("memberState.fromUntil", ("from", text.Formats.Date(from)), ("until", text.Formats.Date(period.Until)))
        : text.Format("memberState.until", ("date", text.Formats.Date(period.Until)));

    private IEnumerable<ValueRow> Newest(StateAspect aspect, bool exact) => aspect switch
    {
        StateAspect.OfficialName => newest.Names().Take(1),
        StateAspect.Capital => [Capital()],
        StateAspect.Currency => [newest.Currency()],
        StateAspect.HeadOfState => [newest.Holder("headOfState", day.State.HeadOfState)],
        StateAspect.HeadOfGovernment => [newest.Holder("headOfGovernment", day.State.HeadOfGovernment)],
        StateAspect.Flag when !exact => [new(Label(aspect), [text["memberState.flag.newest"]], null)],
        _ => [],
    };

    // A capital whose standing is in motion carries what the newest sources say of that; it is no remark on a day before them.
    private ValueRow Capital() => day.State.Capital.AsOf?.Earliest > day.Day
        ? newest.Capital() with { Provenance = day.State.Capital with { AsOf = null, Note = null, Conflict = null } }
        : newest.Capital();

    private IEnumerable<ValueRow> Un() => day.State.UnAdmission.Date.Earliest <= day.Day ? [newest.Un()] : [];

    private string Label(StateAspect aspect) => text[aspect switch
    {
        StateAspect.OfficialName => "memberState.names.official",
        StateAspect.Capital => "memberState.capital",
        StateAspect.Flag => "memberState.flag",
        StateAspect.Currency => "memberState.currency",
        StateAspect.HeadOfState => "memberState.headOfState",
        StateAspect.HeadOfGovernment => "memberState.headOfGovernment",
        _ => "memberState.aseanStatus",
    }];
}
