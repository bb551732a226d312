namespace AseanInfo.Content.MemberStates;

/// <inheritdoc />
public sealed class MemberStateService(IReadOnlyList<MemberState> all) : IMemberStateService
{
    private readonly Dictionary<string, MemberState> bySlug =
        all.ToDictionary(state => state.Id, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<MemberState> All(DateOnly asOf) =>
        [.. all
            .Where(state => state.Period.Contains(asOf))
            .OrderBy(state => state.Names.Short.In("en"), StringComparer.Ordinal)];

    public MemberState? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
