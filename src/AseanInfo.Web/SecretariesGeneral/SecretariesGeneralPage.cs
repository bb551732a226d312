using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>The holders whose term had begun by a day.</summary>
/// <param name="Article">The section's article.</param>
/// <param name="Holders">In the order of their terms; on the newest day also who is to take office.</param>
/// <param name="InOffice">The holder of the day; null in a gap.</param>
/// <param name="First">The first of all, whatever the day.</param>
/// <param name="Moment">The day.</param>
public sealed record SecretariesGeneralPage(
    Article Article, IReadOnlyList<Holder> Holders, SecretaryGeneral? InOffice, SecretaryGeneral First, Moment Moment) : ArticlePage(Article), IDatedPage
{
    public static SecretariesGeneralPage Of(Article article, PageRequest asked)
    {
        var (people, asOf) = (asked.Site.SecretariesGeneral, asked.Moment.AsOf);
        return new(article, Holder.Of(asked.Moment.IsPast ? people.All(asOf) : people.All(), asked), people.InOffice(asOf), people.All()[0], asked.Moment);
    }
}

/// <summary>A Secretary-General and the state from which the holder came.</summary>
public sealed record Holder(SecretaryGeneral Person, MemberState State)
{
    public static IReadOnlyList<Holder> Of(IEnumerable<SecretaryGeneral> people, PageRequest asked) =>
        [.. people.Select(person => new Holder(person, asked.Catalog.Find<MemberState>(person.Country)!))];
}
