using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.MemberStates;

/// <summary>How and when a state became a member of ASEAN.</summary>
public sealed record Accession : Sourced
{
    public required DateOnly Date { get; init; }

    /// <summary>Position in the sequence of accession; states that joined on one day share it.</summary>
    public required int Order { get; init; }

    public bool Founder { get; init; }

    public required LocalizedText Event { get; init; }

    public required LocalizedText? Place { get; init; }

    public LocalizedText? Venue { get; init; }

    /// <summary>Who signed the Bangkok Declaration for a founder.</summary>
    public string? Signatory { get; init; }

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];
}

/// <summary>A dated step on the way to membership.</summary>
public sealed record Milestone
{
    public required PartialDate Date { get; init; }

    public required LocalizedText Text { get; init; }
}
