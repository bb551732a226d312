namespace AseanInfo.Content.Facts;

/// <summary>The names under which texts pull what follows from the records.</summary>
public static class DerivedFactNames
{
    public const string SecretaryGeneral = "person:secretary-general";
    public const string NextSecretaryGeneral = "person:next-secretary-general";
    public const string SecretariesGeneral = "count:secretaries-general";
    public const string MemberStates = "count:member-states";
    public const string NewestMemberState = "count:newest-member-state";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [SecretaryGeneral, NextSecretaryGeneral, SecretariesGeneral, MemberStates, NewestMemberState];

    /// <summary>Id of the written fact that says whose turn it is to name the next Secretary-General.</summary>
    public const string NominationOfNext = "secretary-general.next";
}
