namespace AseanInfo.Content.Facts;

/// <summary>The scalars that articles pull.</summary>
public sealed class FactService(Catalog catalog)
{
    private readonly Dictionary<string, Fact> byId =
        catalog.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);

    public Fact? Find(string id) => byId.GetValueOrDefault(id);
}
