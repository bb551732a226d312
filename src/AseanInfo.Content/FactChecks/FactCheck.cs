using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.FactChecks;

/// <summary>A claim that readers meet elsewhere, and what the sources show. Its own sources are those it was checked against.</summary>
[Kind(PageKeys.FactChecks)]
public sealed record FactCheck : Sourced, IHavePage
{
    public required string Id { get; init; }

    /// <summary>The claim with the verdict before it, so that it never stands alone where it is named.</summary>
    public string NameIn(InterfaceText text) => text.Format(
        "factCheck.title",
        ("verdict", text[$"factCheck.verdict.{Choice.Word(Verdict)}"]),
        ("claim", Claim[text.Locale].TrimEnd('.')));

    [Words("factCheck.topic")]
    public required FactCheckTopic Topic { get; init; }

    /// <summary>In our words, as its believers put it.</summary>
    [WordsOfOthers]
    public required LocalizedText Claim { get; init; }

    [Words("factCheck.verdict")]
    public required Verdict Verdict { get; init; }

    /// <summary>What the sources show, in sentences that stand alone.</summary>
    public required LocalizedText Finding { get; init; }

    /// <summary>Dated proofs in the order of time.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Periods to be drawn with the evidence.</summary>
    public EvidencePeriods? Periods { get; init; }

    /// <summary>What the proof lacks.</summary>
    public LocalizedText? Gap { get; init; }

    /// <summary>Ids of sources in which the claim was read.</summary>
    [RefersTo<Source>]
    public required IReadOnlyList<string> SeenAt { get; init; }

    public required DateOnly Checked { get; init; }
}

/// <summary>A dated proof.</summary>
public sealed record Evidence : Sourced
{
    public required PartialDate Date { get; init; }

    public required LocalizedText Text { get; init; }
}

/// <summary>The time that a claim speaks of, against the time that the evidence covers.</summary>
public sealed record EvidencePeriods
{
    /// <summary>What was so according to the claim.</summary>
    public EvidencePeriod? Claimed { get; init; }

    /// <summary>What was so according to the sources.</summary>
    public EvidencePeriod? Shown { get; init; }

    /// <summary>For what time the proof is thin.</summary>
    public EvidencePeriod? Missing { get; init; }
}

/// <summary>A period and the few words that stand at it; it lasts until the check when it has no end.</summary>
public sealed record EvidencePeriod : IHavePeriod
{
    public required PartialDate From { get; init; }

    public PartialDate? Until { get; init; }

    public required LocalizedText Text { get; init; }

    public DateRange Period => new(From, Until);
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

/// <summary>What a claim is about.</summary>
public enum FactCheckTopic
{
    Seat,
    Reaching,
    Structure,
    Leadership,
    Membership,
    Founding,
    Charter,
    Symbols,
}
