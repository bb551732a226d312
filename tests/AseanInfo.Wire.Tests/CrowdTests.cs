namespace AseanInfo.Wire.Tests;

/// <summary>Those who ask for too much are turned away, and nobody else feels them.</summary>
[Collection(Wires.Name)]
public sealed class CrowdTests(WireSite site)
{
    private const int Many = 64;

    [Fact]
    public async Task When_too_many_pages_of_past_days_are_asked_for_some_readers_are_told_to_come_again_and_other_pages_answer()
    {
        using var stop = new CancellationTokenSource();
        var flood = Task.WhenAll(Enumerable.Range(0, Many).Select(client => Flood(client, stop.Token)));

        using var wire = await Wire.Open(site.Port);
        for (var count = 0; count < 300; count++)
        {
            Assert.Equal(200, (await wire.Ask(Wire.Get("/en/history"))).Status);
        }

        await stop.CancelAsync();
        var answers = (await flood).SelectMany(seen => seen).ToList();
        var refused = answers.Where(answer => answer.Status == 503).ToList();
        Assert.NotEmpty(refused);
        Assert.Contains(answers, answer => answer.Status == 200);
        Assert.All(answers, answer => Assert.True(answer.Status is 200 or 503, answer.Line));
        Assert.All(refused, answer => Assert.NotNull(answer.Header("Retry-After")));
        Assert.All(refused, answer => Assert.Equal("id", answer.Header("Content-Language")));
        Assert.Equal(200, (await Wire.Ask(site.Port, Wire.Get("/id/divisions?asOf=1989-01-01"))).Status);
    }

    [Fact]
    public async Task Four_hundred_readers_who_take_nothing_take_little_memory_and_hold_nobody_up()
    {
        using var real = await SiteProcess.Start(Repository.Content, settings: "--Pages:FreezeAhead=false");
        await Wire.Ask(real.Port, Wire.Get("/sitemap.xml"));
        await Wire.Ask(real.Port, Wire.Get("/en"));
        var before = real.Memory;

        var readers = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => Wire.Open(real.Port, receiveBuffer: 4096)));
        foreach (var reader in readers)
        {
            await reader.Stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(Wire.Get("/sitemap.xml")));
        }

        using var wire = await Wire.Open(real.Port);
        for (var count = 0; count < 300; count++)
        {
            Assert.Equal(200, (await wire.Ask(Wire.Get("/en"))).Status);
        }

        // The sitemap has some 700 KB: held whole for each reader it would take 280 MB.
        Assert.InRange(real.Memory - before, long.MinValue, 120L << 20);
        Array.ForEach(readers, reader => reader.Dispose());
    }

    [Fact]
    public async Task When_nobody_takes_the_lines_of_the_log_the_site_goes_on_and_ends_when_it_is_told_to()
    {
        using var unheard = await SiteProcess.Start(FixtureWorld.Root, isHeard: false);
        using var wire = await Wire.Open(unheard.Port);

        // Each makes a line; a pipe holds a few hundred.
        for (var count = 0; count < 3000; count++)
        {
            Assert.Equal(404, (await wire.Ask(Wire.Get($"/en/no-such-page-{count}"))).Status);
        }

        Assert.Equal(200, (await wire.Ask(Wire.Get("/en"))).Status);
        Assert.NotNull(await unheard.Stop());
    }

    private async Task<IReadOnlyList<WireAnswer>> Flood(int client, CancellationToken stop)
    {
        var answers = new List<WireAnswer>();
        using var wire = await Wire.Open(site.Port);
        for (var day = new DateOnly(1984, 1, 7).AddDays(client); !stop.IsCancellationRequested; day = day.AddDays(Many))
        {
            answers.Add(await wire.Ask(Wire.Get($"/id/divisions?asOf={day:yyyy-MM-dd}")));
        }

        return answers;
    }
}
