using AseanInfo.Content.MemberStates;

namespace AseanInfo.Content.MemberStates;

/// <summary>A day on which states joined, and how many members there were from then on.</summary>
public sealed record Enlargement(DateOnly Day, IReadOnlyList<MemberState> Joined, int Members)
{
    /// <summary>From the founding on, in the order of time.</summary>
    public static IReadOnlyList<Enlargement> Of(IReadOnlyList<MemberState> members) =>
    [
        .. members
            .GroupBy(state => state.Accession.Date)
            .OrderBy(group => group.Key)
            .Select(group => new Enlargement(group.Key, [.. group], members.Count(state => state.Accession.Date <= group.Key))),
    ];

    /// <summary>How maps and tiles mark a state: founder, newest member, or neither.</summary>
    public static string MarkOf(MemberState state, IReadOnlyList<MemberState> members) =>
        state.Accession.Founder ? "first" : state.Accession.Date == members.Max(member => member.Accession.Date) ? "newest" : "";
}
