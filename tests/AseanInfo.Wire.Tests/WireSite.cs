namespace AseanInfo.Wire.Tests;

/// <summary>One running site over the fictional world for the tests that do not harm it.</summary>
public sealed class WireSite : IAsyncLifetime
{
    public SiteProcess Process { get; private set; } = null!;

    public int Port => Process.Port;

    public async Task InitializeAsync() => Process = await SiteProcess.Start(FixtureWorld.Root);

    public Task DisposeAsync()
    {
        Process.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>All of these tests run one after the other: they share two processors with the sites that they ask.</summary>
[CollectionDefinition(Name)]
public sealed class Wires : ICollectionFixture<WireSite>
{
    public const string Name = "wires";
}
