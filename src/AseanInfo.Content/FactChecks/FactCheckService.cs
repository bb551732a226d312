namespace AseanInfo.Content.FactChecks;

/// <summary>The claims checked, those that mislead most first.</summary>
public sealed class FactCheckService(Catalog catalog)
{
    private readonly IReadOnlyList<FactCheck> ordered = [.. catalog.FactChecks.OrderBy(check => check.Verdict)];

    private readonly Dictionary<string, FactCheck> byId = catalog.FactChecks.ToDictionary(check => check.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>False first, true last; within a verdict in the order of the data.</summary>
    /// <param name="verdict">Only claims with this verdict; null for all.</param>
    /// <param name="topic">Only claims on this topic; null for all.</param>
    public IReadOnlyList<FactCheck> All(Verdict? verdict = null, FactCheckTopic? topic = null) =>
        [.. ordered.Where(check => (verdict is null || check.Verdict == verdict) && (topic is null || check.Topic == topic))];

    public FactCheck? Find(string id) => byId.GetValueOrDefault(id);
}
