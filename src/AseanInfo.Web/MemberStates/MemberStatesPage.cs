using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>The members on a day.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="States">The members of the day, as they were on it.</param>
/// <param name="Later">States that joined after it: land on the map, but no members yet.</param>
/// <param name="HasSecretariat">Whether the Secretariat had a seat on that day.</param>
/// <param name="Moment">The day.</param>
public sealed record MemberStatesPage(
    Article Article, IReadOnlyList<StateOfDay> States, IReadOnlyList<MemberState> Later, bool HasSecretariat, Moment Moment)
    : ArticlePage(Article), IDatedPage
{
    public IReadOnlyList<MemberState> Members => [.. States.Select(then => then.State)];

    /// <summary>The short name of a member on the day.</summary>
    public string NameOf(MemberState state) => States.First(then => then.State == state).Short[Article.Locale];

    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Members);

    public static MemberStatesPage Of(Article article, PageRequest asked)
    {
        var states = asked.Site.MemberStates;
        var members = states.All(asked.Moment.AsOf);
        return new(
            article, [.. members.Select(state => asked.Site.StateHistory.On(state, asked.Moment.AsOf))], [.. states.All(asked.Moment.Today).Except(members)], asked.Site.Seats.On(asked.Moment.AsOf) is not null, asked.Moment);
    }
}
