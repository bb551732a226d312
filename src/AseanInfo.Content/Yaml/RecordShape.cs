using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AseanInfo.Content.Yaml;

/// <summary>
/// The schema of a record, read off its type: a settable property is a key, <c>required</c> means that the key must be there,
/// and a required property that can be null may be <c>unknown</c>.
/// </summary>
internal sealed record RecordShape(IReadOnlyDictionary<string, RecordShape.Key> Keys)
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    internal sealed record Key(PropertyInfo Property, bool Required, bool MayBeUnknown);

    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, static type =>
    {
        var nullability = new NullabilityInfoContext();
        return new(type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null)
            .ToDictionary(
                KeyOf,
                property =>
                {
                    var required = property.IsDefined(typeof(RequiredMemberAttribute));
                    var nullable = nullability.Create(property).WriteState == NullabilityState.Nullable;
                    return new Key(property, required, required && nullable);
                }));
    });

    public static string KeyOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
