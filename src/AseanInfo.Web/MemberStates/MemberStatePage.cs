using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>Everything about one state.</summary>
/// <param name="State">The state.</param>
/// <param name="IsMember">Whether it was a member on the page's day.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
/// <param name="Moment">The day of the page.</param>
public sealed record MemberStatePage(MemberState State, bool IsMember, Breadcrumb? Section, InterfaceText Text, Moment Moment)
    : SitePage(MetaOf(State, Section, Text)), IDatedPage
{
    public required IReadOnlyList<ValueGroup> Groups { get; init; }

    public override DateOnly? Checked => State.Checked;

    public static MemberStatePage Of(MemberState state, PageRequest asked) =>
        new(state, state.Period.Contains(asked.Moment.AsOf), asked.Section(PageKeys.MemberStates), asked.Text, asked.Moment)
        {
            Groups = new MemberStateValues(
                state,
                [.. asked.Site.Chairs.All().Where(chair => chair.State == state.Id)],
                [.. asked.Catalog.All<Summit>().Where(summit => summit.State == state.Id || summit.Host == state.Id)],
                asked.Text,
                asked.Moment.Today).Groups,
        };

    /// <summary>"Founder", "7th member", "8th member, with another that day".</summary>
    public static string Standing(MemberState state, InterfaceText text) =>
        state.Accession.Founder ? text["memberState.founder"] : text.Format("memberState.nth", ("nth", text.Formats.Ordinal(state.Accession.Order)));

    /// <summary>The plain address of the picture of its flag.</summary>
    public static string FlagOf(MemberState state) => $"/img/flag-{state.Codes.Alpha2.ToLowerInvariant()}.svg";

    private static PageMeta MetaOf(MemberState state, Breadcrumb? section, InterfaceText text)
    {
        var name = state.Names.Short[text.Locale];
        var joined = text.Formats.Date(state.Accession.Date);
        return new(
            text.Format("memberState.title", ("name", name)),
            text.Format("memberState.description", ("name", name), ("date", joined), ("capital", state.Capital.Name[text.Locale])),
            PageKeys.Of(state), name, section);
    }
}
