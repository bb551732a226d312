using System.Globalization;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Seats;

namespace AseanInfo.Content.Tests.OnDate;

/// <summary>
/// The real content against days worked out by hand; see <c>GoldenDays.md</c>. The only test that names values of the real content:
/// they are of the past, and an edit that changes one of them is to be noticed.
/// </summary>
public sealed class GoldenDaysTests
{
    private readonly DayService days = Worlds.Days("real");

    private static readonly string[] States = ["brunei-darussalam", "cambodia", "lao-pdr", "myanmar", "philippines"];

    public static TheoryData<string, string[]> Golden()
    {
        var data = new TheoryData<string, string[]>();
        foreach (var line in File.ReadLines(Repository.GoldenDays).Where(line => line.StartsWith("| 1", StringComparison.Ordinal) || line.StartsWith("| 2", StringComparison.Ordinal)))
        {
            var cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[0], cells[1..]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void A_day_is_as_it_was(string date, string[] expected)
    {
        var day = days.On(DateOnly.Parse(date, CultureInfo.InvariantCulture));

        Assert.Equal(expected[0], day.Members.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Contains(expected[1], Post(day), StringComparison.Ordinal);
        Assert.Equal(expected[2], SeatOf(day));
        Assert.Equal(expected[3], InTheChair(day.Chair));
        Assert.Equal(expected[4..], States.Select(id => StateOf(day, id)));
    }

    [Fact]
    public void There_are_at_least_eighty() => Assert.True(Golden().Count >= 80);

    private static string SeatOf(Day day) =>
        string.Join(" to ", new[] { day.SeatLeft, day.Seat }.OfType<Seat>().Select(seat => seat.Address.In("en").Contains("Pejambon", StringComparison.Ordinal) ? "Taman Pejambon" : "Sisingamangaraja")) is { Length: > 0 } places ? places : "-";

    private static string StateOf(Day day, string id)
    {
        var then = day.States.Single(state => state.State.Id == id);
        return $"{ValueOf(then[StateAspect.OfficialName], then.State.Names.Official)}, {ValueOf(then[StateAspect.Capital], then.State.Capital.Name.In("en"))}";
    }

    private static string ValueOf(ValueOfDay value, string newest) =>
        string.Join(" or ", [.. value.Past.Select(period => period.Value?.In("en") ?? "?"), .. value.Newest ? [newest] : Array.Empty<string>()]) is { Length: > 0 } words ? words : "?";

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
