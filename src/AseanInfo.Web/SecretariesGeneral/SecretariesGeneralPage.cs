using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Web.Articles;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>The holders whose term had begun by a day.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Holders">In the order of their terms.</param>
/// <param name="InOffice">The holder of the day; null in a gap.</param>
/// <param name="First">The first of all, whatever the day.</param>
public sealed record SecretariesGeneralPage(Article Article, IReadOnlyList<Holder> Holders, SecretaryGeneral? InOffice, SecretaryGeneral First)
    : ArticlePage(Article);

/// <summary>A Secretary-General and the state from which the holder came.</summary>
public sealed record Holder(SecretaryGeneral Person, MemberState State);

/// <summary>One Secretary-General.</summary>
public sealed record SecretaryGeneralPage(SecretaryGeneral Person, MemberState State, TrailStep? Section, InterfaceText Text)
    : SitePage(new PageMeta(Person.Name, Person.Summary[Text.Locale], PageKeys.Of(Person), Person.Name, Section))
{
    /// <summary>All holders, for the line of terms.</summary>
    public required IReadOnlyList<Holder> All { get; init; }

    public required SecretaryGeneral? Before { get; init; }

    public required SecretaryGeneral? After { get; init; }

    /// <summary>Whether the person held office on the page's day.</summary>
    public required bool IsInOffice { get; init; }
}
