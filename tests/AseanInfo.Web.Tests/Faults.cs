namespace AseanInfo.Web.Tests;

/// <summary>Says all that is wrong at once, where <c>Assert.Empty</c> shows five.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all.Take(50))}");
    }
}
