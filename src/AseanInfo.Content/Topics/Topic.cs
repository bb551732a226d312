using AseanInfo.Content.Divisions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Topics;

/// <summary>A matter that readers bring, and who deals with it.</summary>
[Kind(PageKeys.Topics, OnePage = true)]
public sealed record Topic : Sourced, IHaveId, IStandOnPages
{
    public required string Id { get; init; }

    /// <summary>Our own words.</summary>
    public required LocalizedText Name { get; init; }

    [Words("topics.belongs")]
    public required Belonging Belongs { get; init; }

    /// <summary>Id of the unit that deals with it.</summary>
    [RefersTo<Division>]
    public string? Unit { get; init; }

    /// <summary>Id of the department to ask when no unit is sourced.</summary>
    [RefersTo<Division>]
    public string? Fallback { get; init; }

    /// <summary>Ids of further units.</summary>
    [RefersTo<Division>]
    public IReadOnlyList<string> Also { get; init; } = [];

    [Words("topics.basis")]
    public required TopicBasis Basis { get; init; }

    /// <summary>Whom to ask instead; present unless the topic is the Secretariat's alone.</summary>
    public LocalizedText? AskInstead { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Topics];
}

/// <summary>Whose matter a topic is.</summary>
public enum Belonging
{
    Secretariat,

    /// <summary>The Secretariat's and somebody else's.</summary>
    Shared,

    Elsewhere,
}

/// <summary>How we know who deals with a topic.</summary>
public enum TopicBasis
{
    /// <summary>A source says so.</summary>
    Sourced,

    /// <summary>We conclude it from the unit's tasks.</summary>
    Derived,

    /// <summary>No unit does; the sources give the matter to others.</summary>
    ByExclusion,
}
