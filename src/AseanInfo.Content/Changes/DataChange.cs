using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Changes;

/// <summary>A change of substance in <c>data/</c>.</summary>
[Kind(PageKeys.Changes, Noun = "change", OnePage = true)]
public sealed record DataChange
{
    public required DateOnly Date { get; init; }

    /// <summary>Keys of the pages on which readers see it.</summary>
    [RefersToPages]
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>One sentence; of a correction, also what stood there before.</summary>
    public required LocalizedText What { get; init; }

    public LocalizedText? Why { get; init; }

    /// <summary>Set when the change corrects a mistake: the next free number of the site.</summary>
    public int? Correction { get; init; }
}
