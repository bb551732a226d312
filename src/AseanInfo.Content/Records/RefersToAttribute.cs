namespace AseanInfo.Content.Records;

/// <summary>The text, or each text of the list, is the id of a record of another kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class RefersToAttribute(Type target) : Attribute
{
    public Type Target => target;

    /// <summary>A word in the place of an id that refers to nothing.</summary>
    public string? Except { get; init; }
}

/// <inheritdoc />
/// <typeparam name="T">The kind referred to.</typeparam>
public sealed class RefersToAttribute<T>() : RefersToAttribute(typeof(T))
    where T : IHaveId;

/// <summary>The text, or each text of the list, is the key of a page that exists in every language.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToPagesAttribute : Attribute;
