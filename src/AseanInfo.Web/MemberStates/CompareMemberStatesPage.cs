using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>States side by side.</summary>
/// <param name="All">The members of the day, to choose from.</param>
/// <param name="Chosen">Those that the reader asked for; none shows all.</param>
/// <param name="Section">The way back to the list.</param>
/// <param name="Text">The interface text of the page's language.</param>
/// <param name="Moment">The day whose members are compared.</param>
public sealed record CompareMemberStatesPage(
    IReadOnlyList<MemberState> All, IReadOnlyList<MemberState> Chosen, Breadcrumb? Section, InterfaceText Text, Moment Moment)
    : SitePage(new PageMeta(Text["compare.title"], Text["compare.description"], PageKeys.CompareMemberStates, Text["compare"], Section)), IDatedPage
{
    public IReadOnlyList<MemberState> Shown => Chosen.Count > 0 ? Chosen : All;

    public bool IsChosen(MemberState state) => Chosen.Contains(state);

    /// <summary>The members as they were on the day.</summary>
    public required IReadOnlyList<StateOfDay> States { get; init; }

    /// <summary>The short name of a state on the day.</summary>
    public string NameOf(MemberState state) => States.First(then => then.State == state).Short[Text.Locale];

    /// <summary>A column of cells for each state shown; rows have the same order in all. A cell holds more than one value where the day of a change is not known.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<ValueRow>>> Columns =>
    [
        .. Shown.Select(state => Moment.IsPast
            ? new PastStateValues(States.First(then => then.State == state), [], [], Text, Moment.Today).Comparable
            : [.. new MemberStateValues(state, [], [], [], [], Text, Moment.Today).Comparable.Select(row => new[] { row })]),
    ];

    public static CompareMemberStatesPage Of(IReadOnlyList<MemberState> all, IReadOnlyList<MemberState> chosen, PageRequest asked) =>
        new(all, chosen, asked.Section(PageKeys.MemberStates), asked.Text, asked.Moment)
        {
            States = [.. all.Select(state => asked.Site.StateHistory.On(state, asked.Moment.AsOf))],
        };
}
