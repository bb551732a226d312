using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Markdown;

/// <summary>
/// What gathers while one page is written, and what its end tells of: the sources that it cites, the disputed facts that it shows,
/// and the abbreviations that it has explained.
/// </summary>
public sealed record PageNotes(Citations Citations, Abbreviations Abbreviations)
{
    public ShownFacts Facts { get; } = new();
}
