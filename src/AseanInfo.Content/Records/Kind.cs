using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace AseanInfo.Content.Records;

/// <summary>A kind of record: what its type says about its file, its order and its pages.</summary>
public sealed partial class Kind
{
    private static readonly ConcurrentDictionary<Type, Kind> Known = new();

    private readonly KindAttribute said;

    private Kind(Type type)
    {
        Type = type;
        said = type.GetCustomAttribute<KindAttribute>() ?? throw new ArgumentException($"{type.Name} is no kind of record: it has no [Kind]");
        Order = said.OrderBy is { } name ? type.GetProperty(name) ?? throw new ArgumentException($"{type.Name} has no property {name} to be ordered by") : null;
    }

    public Type Type { get; }

    /// <summary>The noun that names the data file and the page of the kind.</summary>
    public string Name => said.Name;

    /// <summary>What a writer calls one record.</summary>
    public string Noun => said.Noun ?? Capital().Replace(Type.Name, " $0").Trim().ToLowerInvariant();

    public bool IsSingle => said.Single;

    /// <summary>Whether each record has a page of its own.</summary>
    public bool HasPages => Type.IsAssignableTo(typeof(IHavePage));

    /// <summary>Whether a page of the kind's name stands above its records; an article of the same name heads it.</summary>
    public bool IsSection => HasPages || said.OnePage;

    /// <summary>The property by which records stand in order; null for the order of the file.</summary>
    internal PropertyInfo? Order { get; }

    /// <exception cref="ArgumentException">The type does not say what its kind needs.</exception>
    public static Kind Of<T>() => Of(typeof(T));

    /// <inheritdoc cref="Of{T}" />
    public static Kind Of(Type type) => Known.GetOrAdd(type, known => new(known));

    /// <summary>Null for a type that is part of a record but no kind.</summary>
    public static Kind? Find(Type type) => type.IsDefined(typeof(KindAttribute)) ? Of(type) : null;

    [GeneratedRegex(@"\p{Lu}")]
    private static partial Regex Capital();
}
