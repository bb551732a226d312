using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Timeline;

namespace AseanInfo.Content.Tests.OnDate;

/// <summary>The two worlds of which a day can be asked.</summary>
internal static class Worlds
{
    private static readonly Catalog RealCatalog = ContentLoader.Load(Repository.Content, Fixture.Today).Catalog
        ?? throw new InvalidOperationException("the real content has problems; see RealContentTests");

    public static Catalog Of(string world) => world == "real" ? RealCatalog : Fixture.Catalog;

    public static DayService Days(string world)
    {
        var catalog = Of(world);
        return new(new MemberStateService(catalog), new(catalog), new(catalog), new(catalog), new DivisionService(catalog), new(catalog), catalog);
    }
}
