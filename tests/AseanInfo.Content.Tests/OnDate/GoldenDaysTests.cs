using System.Globalization;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;

namespace AseanInfo.Content.Tests.OnDate;

/// <summary>
/// The real content against days worked out by hand; see <c>GoldenDays.md</c>. The only test that names values of the real content:
/// they are of the past, and an edit that changes one of them is to be noticed.
/// </summary>
public sealed class GoldenDaysTests
{
    private readonly DayService days = Worlds.Days("real");

    public static TheoryData<string, int, string, string, string> Golden()
    {
        var data = new TheoryData<string, int, string, string, string>();
        foreach (var cells in File.ReadLines(Repository.GoldenDays).Where(line => line.StartsWith("| 1", StringComparison.Ordinal) || line.StartsWith("| 2", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)))
        {
            data.Add(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3], cells[4]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void A_day_is_as_it_was(string date, int members, string secretaryGeneral, string seat, string chair)
    {
        var day = days.On(DateOnly.Parse(date, CultureInfo.InvariantCulture));

        Assert.Equal(members, day.Members.Count);
        Assert.Contains(secretaryGeneral, Post(day), StringComparison.Ordinal);
        Assert.Contains(seat, day.Seat?.Address.In("en") ?? "-", StringComparison.Ordinal);
        Assert.Equal(chair, InTheChair(day.Chair));
    }

    [Fact]
    public void There_are_at_least_thirty() => Assert.True(Golden().Count >= 30);

    private static string InTheChair(ChairOfDay chair) =>
        chair.Term is { } term ? Name(term)
        : chair.Handover is { } change ? $"{Name(change.From)} to {Name(change.To)}"
        : "-";

    private static string Name(Chair term) => Worlds.Of("real").All<MemberState>().Single(state => state.Id == term.State).Names.Short.In("en");

    // A gap is written with surnames; the real names end in them.
    private static string Post(Day day) =>
        day.SecretaryGeneral is { } holder ? $"{holder.Name}"
        : day.IsBetweenTerms ? $"between {Surname(day.PreviousSecretaryGeneral!.Name)} and {Surname(day.NextSecretaryGeneral!.Name)}"
        : day.PreviousSecretaryGeneral is null ? "nobody yet" : "nobody any more";

    private static string Surname(string name) => name == "Chan Kai Yau" ? name : name.Split(' ')[^1];
}
