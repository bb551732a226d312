using System.Collections;
using System.Collections.Frozen;

namespace AseanInfo.Content.Records;

/// <summary>The records of every kind. Never changes.</summary>
public sealed class RecordSet : IEnumerable<object>
{
    private readonly IReadOnlyDictionary<Type, IReadOnlyList<object>> lists;
    private readonly Dictionary<Type, FrozenDictionary<string, object>> ids;

    /// <param name="lists">Of each kind a list of its own type.</param>
    public RecordSet(IReadOnlyDictionary<Type, IReadOnlyList<object>> lists)
    {
        this.lists = lists;
        ids = lists.ToDictionary(
            list => list.Key,
            list => list.Value.OfType<IHaveId>().DistinctBy(record => record.Id, StringComparer.OrdinalIgnoreCase)
                .ToFrozenDictionary(record => record.Id, record => (object)record, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>In the kind's order; none for a kind that was not read.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class => lists.TryGetValue(typeof(T), out var list) ? (IReadOnlyList<T>)list : [];

    /// <summary>A record by its id, whatever its case; null when there is none.</summary>
    public T? Find<T>(string? id)
        where T : class, IHaveId =>
        id is not null && ids.TryGetValue(typeof(T), out var known) ? known.GetValueOrDefault(id) as T : null;

    /// <summary>The same with other records of one kind.</summary>
    public RecordSet With<T>(IEnumerable<T> records)
        where T : class => new(new Dictionary<Type, IReadOnlyList<object>>(lists) { [typeof(T)] = records.ToArray() });

    public IEnumerator<object> GetEnumerator() => lists.Values.SelectMany(list => list).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
