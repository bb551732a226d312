namespace AseanInfo.Content.Changes;

/// <summary>A change as readers of one language see it.</summary>
/// <param name="Date">The day of the change.</param>
/// <param name="What">What changed.</param>
/// <param name="Why">The reason, where one is told.</param>
/// <param name="Correction">The number of the correction; null for any other change.</param>
/// <param name="Pages">Keys of the pages that changed in this way.</param>
public sealed record Change(DateOnly Date, string What, string? Why, int? Correction, IReadOnlyList<string> Pages);
