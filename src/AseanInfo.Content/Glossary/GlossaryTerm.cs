using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Glossary;

/// <summary>A term or an abbreviation that readers meet on the site, in plain words.</summary>
public sealed record GlossaryTerm : Sourced, IHaveId
{
    public required string Id { get; init; }

    public required LocalizedText Term { get; init; }

    public string? Abbreviation { get; init; }

    public required LocalizedText Meaning { get; init; }
}
