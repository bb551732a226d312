using System.Text;
using AseanInfo.Web.Addresses;

namespace AseanInfo.Wire.Tests;

[Collection(Wires.Name)]
public sealed class FuzzTests
{
    private const int Seed = 20261124;
    private const int Requests = 20_000;
    private const int Clients = 16;

    [Fact]
    public async Task Twenty_thousand_hostile_requests_are_answered_with_nothing_worse_than_a_refusal()
    {
        using var site = await SiteProcess.Start(FixtureWorld.Root);
        string[] paths = [.. SiteUrls.All(FixtureWorld.Site.Map), "/sitemap.xml", "/robots.txt", "/css/site.css", "/img/mark.svg", "/healthz/ready", "/.well-known/build.json", "/en/no-such-page", "/id/alamat"];

        var faults = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Attack(site.Port, new(Seed + client, paths))));

        Faults.None(faults.SelectMany(found => found));
        Faults.None(site.Faults);
        Assert.Equal(200, (await Wire.Ask(site.Port, Wire.Get("/en"))).Status);
        Assert.Equal(0, await site.Stop());
    }

    private static async Task<IReadOnlyList<string>> Attack(int port, HostileRequests requests)
    {
        var faults = new List<string>();
        for (var count = 0; count < Requests / Clients; count++)
        {
            var request = requests.Next();
            using var wire = await Wire.Open(port);
            var answer = await wire.Ask(request);
            var isGate = answer.Status == 503 && answer.Header("Retry-After") is not null;

            // A connection may end without an answer: what came was no request.
            if (!isGate && answer.Status is not (0 or 505 or (>= 200 and <= 499)))
            {
                faults.Add($"{answer.Line}: {Encoding.Latin1.GetString(request)[..Math.Min(200, request.Length)]}");
            }
        }

        return faults;
    }
}
