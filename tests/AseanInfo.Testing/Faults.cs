using Xunit;

namespace AseanInfo.Testing;

/// <summary>Says all that is wrong at once, where <c>Assert.Empty</c> shows five.</summary>
public static class Faults
{
    private const int Shown = 200;

    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all.Take(Shown))}");
    }
}
