using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.MemberStates;

/// <summary>The members on a day.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Members">The members of the day.</param>
/// <param name="Later">States that joined after it: land on the map, but no members yet.</param>
/// <param name="HasSecretariat">Whether the Secretariat had a seat on that day.</param>
/// <param name="Moment">The day.</param>
public sealed record MemberStatesPage(
    Article Article, IReadOnlyList<MemberState> Members, IReadOnlyList<MemberState> Later, bool HasSecretariat, Moment Moment)
    : ArticlePage(Article), IDatedPage
{
    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Members);

    public static MemberStatesPage Of(Article article, PageRequest asked)
    {
        var states = asked.Site.MemberStates;
        var members = states.All(asked.Moment.AsOf);
        return new(article, members, [.. states.All(asked.Moment.Today).Except(members)], asked.Site.Seats.On(asked.Moment.AsOf) is not null, asked.Moment);
    }
}
