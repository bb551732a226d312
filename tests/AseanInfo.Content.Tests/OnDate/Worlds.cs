using AseanInfo.Content.Loading;
using AseanInfo.Content.OnDate;

namespace AseanInfo.Content.Tests.OnDate;

/// <summary>The two worlds of which a day can be asked.</summary>
internal static class Worlds
{
    private static readonly Site Real = ContentLoader.Load(Repository.Content, Fixture.Today).Site
        ?? throw new InvalidOperationException("the real content has problems; see RealContentTests");

    public static Catalog Of(string world) => SiteOf(world).Catalog;

    public static DayService Days(string world) => SiteOf(world).Days;

    private static Site SiteOf(string world) => world == "real" ? Real : Fixture.Site;
}
