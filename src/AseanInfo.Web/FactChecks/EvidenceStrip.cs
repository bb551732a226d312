using System.Globalization;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Time;

namespace AseanInfo.Web.FactChecks;

/// <summary>The dates of the evidence on one line, with the periods that claim and sources speak of, in units of the drawing.</summary>
public sealed class EvidenceStrip
{
    public const int Left = 20;
    public const int Right = 940;

    /// <summary>Years closer than this would run into each other.</summary>
    private const int YearWidth = 38;

    private readonly DateOnly first;
    private readonly DateOnly last;

    public EvidenceStrip(FactCheck check, Locale locale)
    {
        var periods = check.Periods ?? new();
        EvidencePeriod?[] all = [periods.Claimed, periods.Shown, periods.Missing];
        PartialDate[] dates =
        [
            .. check.Evidence.Select(proof => proof.Date),
            .. all.OfType<EvidencePeriod>().SelectMany(period => new[] { period.From, period.Until ?? check.Checked }),
        ];
        (first, last) = (new(dates.Min(date => date.Year), 1, 1), new(dates.Max(date => date.Year), 12, 31));
        Dots = [.. check.Evidence.Select(proof => new EvidenceDot(X(proof.Date.Earliest), proof.Date))];
        Claimed = Drawn(periods.Claimed);
        Shown = Drawn(periods.Shown);
        Missing = Drawn(periods.Missing);

        EvidenceBar? Drawn(EvidencePeriod? period) =>
            period is null ? null : new(X(period.From.Earliest), X((period.Until ?? check.Checked).Latest), period, period.Text[locale]);
    }

    public IReadOnlyList<EvidenceDot> Dots { get; }

    public EvidenceBar? Claimed { get; }

    public EvidenceBar? Shown { get; }

    public EvidenceBar? Missing { get; }

    public string FirstYear => first.Year.ToString(CultureInfo.InvariantCulture);

    public string LastYear => last.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The years that stand below the line between the first and the last: each once, as many as have room.</summary>
    public IEnumerable<EvidenceDot> Years
    {
        get
        {
            var taken = Left + (YearWidth / 2);
            foreach (var dot in Dots.Where(dot => dot.Date.Year > first.Year && dot.X < Right - (YearWidth * 3 / 2)).DistinctBy(dot => dot.Date.Year))
            {
                if (dot.X - taken >= YearWidth)
                {
                    taken = dot.X;
                    yield return dot;
                }
            }
        }
    }

    /// <summary>Where the widest stretch without a dot begins: there the words on the bar have room.</summary>
    public int WordsX
    {
        get
        {
            int[] edges = [Shown?.X ?? Left, .. Dots.Select(dot => dot.X).Where(x => x > Shown?.X && x < Shown.End), Shown?.End ?? Right];
            return edges.Zip(edges.Skip(1)).MaxBy(gap => gap.Second - gap.First).First + 14;
        }
    }

    private int X(DateOnly day) =>
        Left + ((Right - Left) * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber));
}

/// <summary>A dated proof on the line.</summary>
public sealed record EvidenceDot(int X, PartialDate Date);

/// <summary>A period on the line, with its words in the page's language.</summary>
public sealed record EvidenceBar(int X, int End, EvidencePeriod Period, string Text)
{
    public int Width => End - X;
}
