namespace AseanInfo.Content.MemberStates;

/// <inheritdoc />
public sealed class MemberStateService(Catalog catalog) : IMemberStateService
{
    private readonly Dictionary<string, MemberState> bySlug =
        catalog.MemberStates.ToDictionary(state => state.Id, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<MemberState> All(DateOnly asOf) =>
        [.. catalog.MemberStates
            .Where(state => state.Period.Contains(asOf))
            .OrderBy(state => state.Names.Short.In("en"), StringComparer.Ordinal)];

    public MemberState? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
