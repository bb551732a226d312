using System.Reflection;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Records;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Checks;

/// <summary>A record that names another by its id, as <see cref="RefersToAttribute"/> says of one of its properties.</summary>
/// <param name="Record">The record, or a part of one.</param>
/// <param name="Key">The key that holds the id.</param>
/// <param name="Id">What it names.</param>
/// <param name="Target">The kind of what it names; null for a page.</param>
internal sealed record Reference(object Record, string Key, string Id, Type? Target);

/// <summary>Finds the references in records by their types.</summary>
internal static class References
{
    public static IEnumerable<Reference> In(Draft draft) =>
        from record in draft.Records.All<object>()
        from entry in RecordShape.Of(record.GetType()).Keys
        let property = entry.Value.Property
        let kind = property.GetCustomAttribute<RefersToAttribute>()
        where kind is not null || property.IsDefined(typeof(RefersToPagesAttribute))
        from id in Texts(property.GetValue(record))
        where id != kind?.Except
        select new Reference(record, entry.Key, id, kind?.Target);

    /// <summary>The texts of a value that is one, or a list of them.</summary>
    public static IEnumerable<string> Texts(object? value) => value switch { string text => [text], IReadOnlyList<string> texts => texts, _ => [] };
}
