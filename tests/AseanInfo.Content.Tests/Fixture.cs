using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests;

/// <summary>The fictional world, loaded once: a catalog never changes.</summary>
internal static class Fixture
{
    public static Catalog Catalog { get; } = ContentLoader.Load(Repository.FixtureContent).Catalog
        ?? throw new InvalidOperationException("the fictional world has problems; see FixtureContentTests");

    public static InterfaceText English => TextIn("en");

    public static InterfaceText TextIn(string tag) => Catalog.TextIn(Catalog.FindLocale(tag)!);
}
