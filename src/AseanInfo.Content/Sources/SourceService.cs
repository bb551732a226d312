namespace AseanInfo.Content.Sources;

/// <summary>The sources that the site cites.</summary>
public sealed class SourceService(Catalog catalog)
{
    private readonly Dictionary<string, Source> byId =
        catalog.Sources.ToDictionary(source => source.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<Source> All() => catalog.Sources;

    public Source? Find(string id) => byId.GetValueOrDefault(id);
}
