using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Web.Articles;

namespace AseanInfo.Web.MemberStates;

/// <summary>The members on a day.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Members">The members of the day.</param>
/// <param name="Later">States that joined after it: land on the map, but no members yet.</param>
/// <param name="HasSecretariat">Whether the Secretariat had a seat on that day.</param>
public sealed record MemberStatesPage(
    Article Article, IReadOnlyList<MemberState> Members, IReadOnlyList<MemberState> Later, bool HasSecretariat) : ArticlePage(Article)
{
    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Members);
}
