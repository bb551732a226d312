namespace AseanInfo.Content.Facts;

/// <summary>The names under which texts pull what follows from the records.</summary>
public static class DerivedFactNames
{
    /// <summary>The holder, as far as the evidence goes.</summary>
    public const string SecretaryGeneral = "person:secretary-general";

    /// <summary>Who is to follow; until somebody is named, the written fact <see cref="Fact.Nomination"/>.</summary>
    public const string NextSecretaryGeneral = "person:next-secretary-general";

    /// <summary>All holders up to the day, by their names.</summary>
    public const string AllSecretariesGeneral = "person:secretaries-general";

    /// <summary>How many holders there were up to the day.</summary>
    public const string SecretariesGeneral = "count:secretaries-general";

    public const string MemberStates = "count:member-states";

    /// <summary>How many units of the Secretariat the records tell of, past ones too: our count.</summary>
    public const string Units = "count:units";

    /// <summary>All members by their names, in the alphabetical order of the language.</summary>
    public const string AllMemberStates = "state:members";

    public const string NewestMemberState = "state:newest";

    /// <summary>The state in the chair of ASEAN.</summary>
    public const string Chair = "chair:current";

    public const string NextChair = "chair:next";

    /// <summary>The newest Summit that is known to have met.</summary>
    public const string LatestSummit = "summit:latest";

    /// <summary>The first Summit after that; whether it met is not known.</summary>
    public const string NextSummit = "summit:next";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SecretaryGeneral, NextSecretaryGeneral, AllSecretariesGeneral, SecretariesGeneral,
        MemberStates, AllMemberStates, NewestMemberState, Units, Chair, NextChair, LatestSummit, NextSummit,
    ];
}
