namespace AseanInfo.Web.Tests.PageSpecs;

/// <summary>What a page says otherwise than its spec: the rows around which both agree are left out.</summary>
internal static class SpecDifference
{
    public static IEnumerable<string> Of(SpecTable expected, SpecTable actual)
    {
        var (wanted, found) = (expected.Rows, actual.Rows);
        var same = wanted.Zip(found).TakeWhile(pair => pair.First.Says(pair.Second)).Count();
        var after = wanted.Skip(same).Reverse().Zip(found.Skip(same).Reverse()).TakeWhile(pair => pair.First.Says(pair.Second)).Count();
        var (missing, more) = (wanted.Skip(same).SkipLast(after).ToList(), found.Skip(same).SkipLast(after).ToList());
        return missing.Count + more.Count == 0 ? [] :
        [
            $"{expected.Title} {new SpecRow(expected.Columns)}",
            .. missing.Count == more.Count ? missing.Zip(more).SelectMany(pair => Lines(pair.First, pair.Second)) : missing.Select(Expected).Concat(more.Select(Actual)),
        ];
    }

    private static IEnumerable<string> Lines(SpecRow expected, SpecRow actual) =>
        expected.Says(actual) ? [] : [Expected(expected), Actual(actual)];

    private static string Expected(SpecRow row) => $"  expected {row}";

    private static string Actual(SpecRow row) => $"  actual   {row}";
}
