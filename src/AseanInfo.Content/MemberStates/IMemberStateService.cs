namespace AseanInfo.Content.MemberStates;

/// <summary>ASEAN's members on any date. English alphabetical order, as ASEAN seats them.</summary>
public interface IMemberStateService
{
    /// <summary>The members on a day; none before 8 August 1967.</summary>
    IReadOnlyList<MemberState> All(DateOnly asOf);

    /// <summary>A state by its slug, whatever its case, member or not yet on a given date; null when there is none.</summary>
    MemberState? Find(string slug);
}
