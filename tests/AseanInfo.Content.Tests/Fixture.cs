using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests;

/// <summary>The fictional world, loaded once: a catalog never changes.</summary>
internal static class Fixture
{
    /// <summary>The day on which the tests look at content.</summary>
    public static readonly DateOnly Today = FixedClock.Today;

    public static Site Site => FixtureWorld.Site;

    public static Catalog Catalog => Site.Catalog;

    public static InterfaceText English => TextIn("en");

    public static InterfaceText TextIn(string tag) => Catalog.TextIn(Catalog.FindLocale(tag)!);
}
