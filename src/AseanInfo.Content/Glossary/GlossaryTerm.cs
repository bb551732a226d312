using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Glossary;

/// <summary>A term or an abbreviation that readers meet on the site, in plain words.</summary>
[Kind(PageKeys.Glossary, OnePage = true)]
public sealed record GlossaryTerm : Sourced, IHaveId, IStandOnPages
{
    public required string Id { get; init; }

    public required LocalizedText Term { get; init; }

    public string? Abbreviation { get; init; }

    public required LocalizedText Meaning { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Glossary];
}
