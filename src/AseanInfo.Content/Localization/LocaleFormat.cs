using System.Globalization;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Localization;

/// <summary>Dates and numbers as a language writes them. The patterns are interface text, not code.</summary>
public sealed class LocaleFormat(InterfaceText text)
{
    /// <summary>"24 February 1976", "May 1981" or "1974", as exact as the date is.</summary>
    public string Date(PartialDate date) => Date(date, "month");

    /// <summary>The same with its preposition: "on 24 February 1976", "in May 1981".</summary>
    public string When(PartialDate date) => text.Format(date.Day is null ? "date.in" : "date.on", ("date", Date(date)));

    /// <summary>The same with the month's short name, for tables and cards.</summary>
    public string ShortDate(PartialDate date) => Date(date, "month.short");

    /// <summary>"5–7 September 2023": what both ends share is said once; a single day stands alone.</summary>
    public string Range(DateRange range) => Range(range, "month");

    /// <summary>The same with the month's short name.</summary>
    public string ShortRange(DateRange range) => Range(range, "month.short");

    /// <summary>"24 February" for a day of every year, given as <c>MM-dd</c>.</summary>
    public string MonthDay(string monthDay) =>
        PartialDate.TryParse($"2000-{monthDay}", out var date)
            ? text.Format("date.monthDay", ("day", Number(date.Day!.Value)), ("month", Month(date, "month")))
            : monthDay;

    /// <summary>Grouped digits: 49,993 in English, 49.993 in Indonesian.</summary>
    public string Number(long value) =>
        value.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = text["number.group"] });

    /// <summary>A number with the given count of decimals.</summary>
    public string Number(double value, int decimals) =>
        value.ToString($"N{decimals}", new NumberFormatInfo
        {
            NumberGroupSeparator = text["number.group"],
            NumberDecimalSeparator = text["number.decimal"],
        });

    /// <summary>"four", "empat": text key <c>cardinal.4</c> if there is one, else in digits.</summary>
    public string Cardinal(int number)
    {
        var key = $"cardinal.{number.ToString(CultureInfo.InvariantCulture)}";
        return text.Has(key) ? text[key] : Number(number);
    }

    /// <summary>"fourth", "keempat": text key <c>ordinalWord.4</c> if there is one, else as <see cref="Ordinal"/>.</summary>
    public string OrdinalWord(int number)
    {
        var key = $"ordinalWord.{number.ToString(CultureInfo.InvariantCulture)}";
        return text.Has(key) ? text[key] : Ordinal(number);
    }

    /// <summary>"42nd", "ke-42": the text <c>ordinal.42</c> if there is one, else that of the number's last two digits or last digit, as <c>ordinal.ends.2</c>, else <c>ordinal.other</c>.</summary>
    public string Ordinal(int number)
    {
        string[] special = [$"ordinal.{Plain(number)}", $"ordinal.ends.{Plain(number % 100)}", $"ordinal.ends.{Plain(number % 10)}"];
        return text.Format(special.FirstOrDefault(text.Has) ?? "ordinal.other", ("number", Number(number)));
    }

    /// <summary>"44th and 45th".</summary>
    public string Ordinals(IReadOnlyList<int> numbers) => List([.. numbers.Select(Ordinal)]);

    /// <summary>"one, two and three".</summary>
    public string List(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        [var first, var last] => text.Format("list.two", ("first", first), ("last", last)),
        _ => text.Format("list.more", ("first", string.Join(", ", items.SkipLast(1))), ("last", items[^1])),
    };

    private string Range(DateRange range, string names) => (range.From, range.Until) switch
    {
        ({ } from, { } until) when from == until => Date(from, names),
        ({ Day: { } day } from, { } until) when from.Year == until.Year && from.Month == until.Month => $"{Number(day)}–{Date(until, names)}",
        ({ } from, { } until) => $"{Date(from, names)} – {Date(until, names)}",
        ({ } from, null) => Date(from, names),
        (null, { } until) => Date(until, names),
        _ => "",
    };

    private string Date(PartialDate date, string names)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return (date.Month, date.Day) switch
        {
            (null, _) => year,
            (_, null) => text.Format("date.month", ("month", Month(date, names)), ("year", year)),
            (_, { } day) => text.Format("date.day", ("day", Number(day)), ("month", Month(date, names)), ("year", year)),
        };
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Month(PartialDate date, string names) =>
        text[$"{names}.{date.Month!.Value.ToString(CultureInfo.InvariantCulture)}"];
}
