namespace AseanInfo.Content.FactChecks;

/// <summary>The claims checked, those that mislead most first.</summary>
public sealed class FactCheckService(IReadOnlyList<FactCheck> all)
{
    private readonly IReadOnlyList<FactCheck> ordered = [.. all.OrderBy(check => check.Verdict)];


    /// <summary>False first, true last; within a verdict in the order of the data.</summary>
    /// <param name="verdict">Only claims with this verdict; null for all.</param>
    /// <param name="topic">Only claims on this topic; null for all.</param>
    public IReadOnlyList<FactCheck> All(Verdict? verdict = null, FactCheckTopic? topic = null) =>
        [.. ordered.Where(check => (verdict is null || check.Verdict == verdict) && (topic is null || check.Topic == topic))];
}
