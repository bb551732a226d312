using System.Globalization;

namespace AseanInfo.Content.Time;

/// <summary>
/// A date as exact as its source: a year, a month or a day of the Gregorian calendar.
/// Written as in ISO 8601 at reduced precision: <c>1974</c>, <c>1981-05</c>, <c>1976-02-24</c>.
/// Compares by its first day, then the more exact first.
/// </summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>, IComparable
{
    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest
    {
        get
        {
            var month = Month ?? 12;
            return new(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    public static implicit operator PartialDate(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads the ISO form; false for anything else, 30 February included.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length is 0 or > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2)
            || !DateOnly.TryParseExact(
                string.Join('-', [.. parts, .. Enumerable.Repeat("01", 3 - parts.Length)]),
                "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return false;
        }

        date = new(first.Year, parts.Length > 1 ? first.Month : null, parts.Length > 2 ? first.Day : null);
        return true;
    }

    public int CompareTo(PartialDate other) =>
        Earliest != other.Earliest ? Earliest.CompareTo(other.Earliest) : Latest.CompareTo(other.Latest);

    int IComparable.CompareTo(object? obj) => obj is PartialDate other ? CompareTo(other) : 1;

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO form, as in <c>&lt;time datetime&gt;</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
