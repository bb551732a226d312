using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>Everything about one state; of a past day, what is known for that day.</summary>
/// <param name="Then">The state as it was on the page's day.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
/// <param name="Moment">The day of the page.</param>
public sealed record MemberStatePage(StateOfDay Then, Breadcrumb? Section, InterfaceText Text, Moment Moment)
    : SitePage(MetaOf(Then, Section, Text, Moment)), IDatedPage
{
    public MemberState State => Then.State;

    public required IReadOnlyList<ValueGroup> Groups { get; init; }

    /// <summary>Its capital in a sentence.</summary>
    public string Capital => Moment.IsPast ? PastStateValues.CapitalOf(Then, Text) : State.Capital.Name[Text.Locale];

    /// <summary>Whether the newest native names and the newest flag are those of the day.</summary>
    public bool HasNativeNames => !Moment.IsPast || Then[StateAspect.OfficialName].IsNewest;

    /// <inheritdoc cref="HasNativeNames" />
    public bool HasFlag => !Moment.IsPast || (Then.IsMember && Then[StateAspect.Flag].IsNewest);

    public override DateOnly? Checked => State.Checked;

    public static MemberStatePage Of(MemberState state, PageRequest asked)
    {
        var then = asked.Site.StateHistory.On(state, asked.Moment.AsOf);
        var chairs = asked.Site.Chairs.All().Where(chair => chair.State == state.Id);
        var summits = asked.Catalog.All<Summit>().Where(summit => summit.State == state.Id || summit.Host == state.Id);
        return new(then, asked.Section(PageKeys.MemberStates), asked.Text, asked.Moment)
        {
            Groups = asked.Moment.IsPast
                ? new PastStateValues(then, chairs, summits, asked.Text, asked.Moment.Today).Groups
                : new MemberStateValues(
                    state, [.. chairs], [.. summits],
                    [.. asked.Site.StateHistory.Former(state, StateAspect.OfficialName), .. asked.Site.StateHistory.Former(state, StateAspect.Capital)],
                    [.. asked.Site.SecretariesGeneral.All().Where(person => person.Country == state.Id)],
                    asked.Text, asked.Moment.Today).Groups,
        };
    }

    /// <summary>"Founder", "7th member", "8th member, with another that day".</summary>
    public static string Standing(MemberState state, InterfaceText text) =>
        state.Accession.Founder ? text["memberState.founder"] : text.Format("memberState.nth", ("nth", text.Formats.Ordinal(state.Accession.Order)));

    /// <summary>The plain address of the picture of its flag.</summary>
    public static string FlagOf(MemberState state) => $"/img/flag-{state.Codes.Alpha2.ToLowerInvariant()}.svg";

    private static PageMeta MetaOf(StateOfDay then, Breadcrumb? section, InterfaceText text, Moment moment)
    {
        var state = then.State;
        var name = moment.IsPast ? then.Short[text.Locale] : state.Names.Short[text.Locale];
        var description = moment.IsPast
            ? text.Format("memberState.past.description", ("name", name), ("date", text.Formats.Date(moment.AsOf)))
            : text.Format("memberState.description", ("name", name), ("date", text.Formats.Date(state.Accession.Date)), ("capital", state.Capital.Name[text.Locale]));
        return new(text.Format(then.IsMember ? "memberState.title" : "memberState.title.notYet", ("name", name)), description, PageKeys.Of(state), name, section);
    }
}
