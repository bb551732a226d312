namespace AseanInfo.Content.Divisions;

/// <inheritdoc />
public sealed class DivisionService(IReadOnlyList<Division> all) : IDivisionService
{
    private readonly Dictionary<string, Division> bySlug =
        all.ToDictionary(division => division.Id, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Division> All() => all;

    public IReadOnlyList<Division> All(DateOnly asOf) =>
        [.. all.Where(division => division.Period.Contains(asOf) && !HasGivenWay(division, asOf))];

    public IReadOnlyList<Division> Ended(DateOnly asOf) =>
        [.. all.Where(division =>
            division.Period.Until?.Latest < asOf || (division.Period.Contains(asOf) && HasGivenWay(division, asOf)))];

    public Division? Find(string slug) => bySlug.GetValueOrDefault(slug);

    public IReadOnlyList<Division> Children(Division division, DateOnly asOf) =>
        [.. All(asOf).Where(child => child.Parent == division.Id)];

    public IReadOnlyList<Division> Ancestors(Division division)
    {
        var ancestors = new List<Division>();
        for (var above = Above(division); above is not null; above = Above(above))
        {
            ancestors.Add(above);
        }

        return ancestors;
    }

    private Division? Above(Division division) => division.Parent is { } parent ? Find(parent) : null;

    // A past unit's end is often known only to the year in which its successor appears.
    private static bool HasGivenWay(Division division, DateOnly asOf) =>
        division.Status == DivisionStatus.Past && division.Until?.Earliest <= asOf;
}
