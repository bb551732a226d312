using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests;

/// <summary>The fictional world, loaded once: a catalog never changes.</summary>
internal static class Fixture
{
    /// <summary>The day on which the tests look at content.</summary>
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static Catalog Catalog { get; } = ContentLoader.Load(Repository.FixtureContent, Today).Catalog
        ?? throw new InvalidOperationException("the fictional world has problems; see FixtureContentTests");

    public static InterfaceText English => TextIn("en");

    public static InterfaceText TextIn(string tag) => Catalog.TextIn(Catalog.FindLocale(tag)!);
}
