using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.MemberStates;

/// <summary>States side by side.</summary>
/// <param name="All">The members of the day, to choose from.</param>
/// <param name="Chosen">Those that the reader asked for; none shows all.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
public sealed record CompareMemberStatesPage(
    IReadOnlyList<MemberState> All, IReadOnlyList<MemberState> Chosen, TrailStep? Section, InterfaceText Text)
    : SitePage(new PageMeta(Text["compare.title"], Text["compare.description"], PageKeys.CompareMemberStates, Text["compare"], Section))
{
    public IReadOnlyList<MemberState> Shown => Chosen.Count > 0 ? Chosen : All;

    public bool IsChosen(MemberState state) => Chosen.Contains(state);

    /// <summary>A column of values for each state shown; rows have the same order in all.</summary>
    public IReadOnlyList<IReadOnlyList<ValueRow>> Columns =>
        [.. Shown.Select(state => new MemberStateValues(state, [], [], Text).Comparable)];
}
