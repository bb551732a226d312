using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.FactChecks;

/// <summary>A claim and what the sources show. Its own sources are those it was checked against.</summary>
public abstract record CheckedClaim : Sourced, IHaveId
{
    public required string Id { get; init; }

    /// <summary>In our words, as its believers put it.</summary>
    [WordsOfOthers]
    public required LocalizedText Claim { get; init; }

    [Words("factCheck.verdict")]
    public required Verdict Verdict { get; init; }

    /// <summary>What the sources show, in sentences that stand alone.</summary>
    public required LocalizedText Finding { get; init; }

    /// <summary>Ids of sources in which the claim was read.</summary>
    [RefersTo<Source>]
    public required IReadOnlyList<string> SeenAt { get; init; }

    public required DateOnly Checked { get; init; }
}

/// <summary>How a claim fared, those that mislead most first.</summary>
public enum Verdict
{
    False,

    /// <summary>It was right once.</summary>
    Outdated,

    PartlyTrue,

    /// <summary>The sources neither support nor refute it.</summary>
    Unverifiable,

    True,
}
