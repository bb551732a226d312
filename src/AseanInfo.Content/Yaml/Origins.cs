using AseanInfo.Content.Problems;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <summary>Remembers where each record was written, so that checks on records can point at lines.</summary>
public sealed class Origins
{
    private readonly Dictionary<object, (YamlFile File, YamlMappingNode Node)> origins = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(Type Type, string Id)> declared = [];

    internal void Add(object record, YamlFile file, YamlMappingNode node) => origins[record] = (file, node);

    internal void Declare(Type type, string id) => declared.Add((type, id));

    /// <summary>Every record of a type, nested ones too, in the order of reading.</summary>
    public IEnumerable<T> All<T>() => origins.Keys.OfType<T>();

    /// <summary>Ids of all records of a type, those included that did not read well.</summary>
    public IReadOnlyCollection<string> Ids(Type type) => [.. declared.Where(entry => entry.Type == type).Select(entry => entry.Id)];

    /// <summary>The line of a record; of one of its keys; or of a scalar within that key.</summary>
    public Location Of(object record, string? key = null, string? scalar = null)
    {
        var (file, node) = origins[record];
        if (key is null || !node.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            return file.At(node);
        }

        var inner = scalar is null ? null : value.AllNodes.OfType<YamlScalarNode>().FirstOrDefault(n => n.Value == scalar);
        return file.At(inner ?? value);
    }
}
