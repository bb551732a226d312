using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.MemberStates;

/// <summary>The names of a state in English and in the languages of the site.</summary>
public sealed record StateNames : Sourced
{
    /// <summary>The short name: in English as ASEAN writes it.</summary>
    public required LocalizedText Short { get; init; }

    /// <summary>The long English name in use at the United Nations.</summary>
    public required string Official { get; init; }

    public string? OfficialId { get; init; }

    /// <summary>The form in the ASEAN Charter of 2007, with its article; null for a state that joined later.</summary>
    public required string? Charter { get; init; }

    /// <summary>Other English names in use.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}

/// <summary>A state's name in one of its own languages.</summary>
public sealed record NativeName : Sourced
{
    /// <summary>BCP 47 tag.</summary>
    public required string Lang { get; init; }

    /// <summary>English name of the script.</summary>
    public required string Script { get; init; }

    public required string Official { get; init; }

    public required string Short { get; init; }

    public string? Romanised { get; init; }
}

/// <summary>ISO 3166-1 codes.</summary>
public sealed record CountryCodes : Sourced
{
    public required string Alpha2 { get; init; }

    public required string Alpha3 { get; init; }

    /// <summary>Three digits, leading zeros kept.</summary>
    public required string Numeric { get; init; }
}
