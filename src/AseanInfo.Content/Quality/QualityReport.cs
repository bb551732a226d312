namespace AseanInfo.Content.Quality;

/// <summary>How sound and how fresh the content is on a day. All of it is counted; nobody writes a number.</summary>
/// <param name="Day">The day for which statements are due, or not yet.</param>
/// <param name="Statements">The statements of the records.</param>
/// <param name="Sources">What they rest on.</param>
/// <param name="Languages">How much stands in each language.</param>
/// <param name="Texts">What the checks look at in texts.</param>
/// <param name="Warnings">Problems that did not stop the site.</param>
public sealed record QualityReport(
    DateOnly Day,
    StatementCounts Statements,
    SourceCounts Sources,
    IReadOnlyList<LanguageCounts> Languages,
    TextCounts Texts,
    int Warnings);

/// <summary>How many there are of something.</summary>
public sealed record Tally<T>(T What, int Count);

/// <summary>A year, or ten of them for the time before 2010.</summary>
public readonly record struct Years(int First, int Last) : IComparable<Years>
{
    private const int FirstSingle = 2010;

    public static Years Of(int year) => year < FirstSingle ? new(year / 10 * 10, (year / 10 * 10) + 9) : new(year, year);

    public int CompareTo(Years other) => First.CompareTo(other.First);

    /// <summary>The newest first; what has no year comes last.</summary>
    internal static IReadOnlyList<Tally<Years?>> Count(IEnumerable<int?> years) =>
        [.. years.GroupBy(year => year is { } known ? Of(known) : (Years?)null)
            .OrderByDescending(group => group.Key)
            .Select(group => new Tally<Years?>(group.Key, group.Count()))];

    public static bool operator <(Years left, Years right) => left.CompareTo(right) < 0;

    public static bool operator >(Years left, Years right) => left.CompareTo(right) > 0;

    public static bool operator <=(Years left, Years right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Years left, Years right) => left.CompareTo(right) >= 0;
}
