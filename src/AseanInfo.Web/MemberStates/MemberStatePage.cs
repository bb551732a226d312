using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.MemberStates;

/// <summary>Everything about one state.</summary>
/// <param name="State">The state.</param>
/// <param name="IsMember">Whether it was a member on the page's day.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
public sealed record MemberStatePage(MemberState State, bool IsMember, TrailStep? Section, InterfaceText Text)
    : SitePage(MetaOf(State, Section, Text))
{
    public required IReadOnlyList<ValueGroup> Groups { get; init; }

    /// <summary>"Founder", "7th member", "8th member, with another that day".</summary>
    public static string Standing(MemberState state, InterfaceText text) =>
        state.Accession.Founder ? text["state.founder"] : text.Format("state.nth", ("nth", text.Formats.Ordinal(state.Accession.Order)));

    private static PageMeta MetaOf(MemberState state, TrailStep? section, InterfaceText text)
    {
        var name = state.Names.Short[text.Locale];
        var joined = text.Formats.Date(state.Accession.Date);
        return new(
            text.Format("state.title", ("name", name)),
            text.Format("state.description", ("name", name), ("date", joined), ("capital", state.Capital.Name[text.Locale])),
            PageKeys.Of(state), name, section);
    }
}
