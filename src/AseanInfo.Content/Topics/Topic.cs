using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Topics;

/// <summary>A matter that readers bring, and who deals with it.</summary>
public sealed record Topic : Sourced, IHaveId
{
    public required string Id { get; init; }

    /// <summary>Our own words.</summary>
    public required LocalizedText Name { get; init; }

    public required Belonging Belongs { get; init; }

    /// <summary>Id of the unit that deals with it.</summary>
    public string? Unit { get; init; }

    /// <summary>Id of the department to ask when no unit is sourced.</summary>
    public string? Fallback { get; init; }

    /// <summary>Ids of further units.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public required TopicBasis Basis { get; init; }

    /// <summary>Whom to ask instead; present unless the topic is the Secretariat's alone.</summary>
    public LocalizedText? AskInstead { get; init; }
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
