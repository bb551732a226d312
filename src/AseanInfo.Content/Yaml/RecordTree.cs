using System.Collections;

namespace AseanInfo.Content.Yaml;

/// <summary>A record and all that lies in it at any depth, found by its schema.</summary>
internal static class RecordTree
{
    /// <summary>Every object of ours, the outer before the inner; lists and scalars are passed through.</summary>
    public static IEnumerable<object> Of(object? value) => value switch
    {
        null or string => [],
        IDictionary dictionary => dictionary.Values.Cast<object>().SelectMany(Of),
        IEnumerable list => list.Cast<object>().SelectMany(Of),
        _ when value.GetType().Assembly != typeof(RecordTree).Assembly || value.GetType().IsEnum => [],
        _ => [value, .. RecordShape.Of(value.GetType()).Keys.Values.SelectMany(key => Of(key.Property.GetValue(value)))],
    };
}
