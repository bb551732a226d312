using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.FactChecks;

/// <summary>A claim that readers meet elsewhere, with its proof on a page of its own.</summary>
[Kind(PageKeys.FactChecks)]
public sealed record FactCheck : CheckedClaim, IHavePage
{
    /// <summary>The claim with the verdict before it, so that it never stands alone where it is named.</summary>
    public string NameIn(InterfaceText text) => text.Format(
        "factCheck.title",
        ("verdict", text[$"factCheck.verdict.{Choice.Word(Verdict)}"]),
        ("claim", Claim[text.Locale].TrimEnd('.')));

    [Words("factCheck.topic")]
    public required FactCheckTopic Topic { get; init; }

    /// <summary>Its place in the article that is checked line by line; null for a claim that is not of it.</summary>
    public int? Line { get; init; }

    /// <summary>Dated proofs in the order of time.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Periods to be drawn with the evidence.</summary>
    public EvidencePeriods? Periods { get; init; }

    /// <summary>What the proof lacks.</summary>
    public LocalizedText? Gap { get; init; }

    /// <summary>How far the claim is known to circulate: counted, never guessed.</summary>
    public Circulation Circulation => SeenAt.Count switch { >= Wide => Circulation.Wide, > 1 => Circulation.Some, _ => Circulation.OnePage };

    /// <summary>From so many pages on a claim circulates widely.</summary>
    public const int Wide = 5;
}

/// <summary>On how many pages a claim was read, the most first.</summary>
public enum Circulation
{
    Wide,
    Some,
    OnePage,
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

/// <summary>What a claim is about.</summary>
public enum FactCheckTopic
{
    Seat,
    Reaching,
    Structure,
    Leadership,
    Meetings,
    Membership,
    Founding,
    Charter,
    Symbols,
}
