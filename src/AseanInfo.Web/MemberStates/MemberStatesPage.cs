using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Web.Articles;

namespace AseanInfo.Web.MemberStates;

/// <summary>The members on a day.</summary>
public sealed record MemberStatesPage(Article Article, IReadOnlyList<MemberState> Members) : ArticlePage(Article)
{
    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Members);
}
