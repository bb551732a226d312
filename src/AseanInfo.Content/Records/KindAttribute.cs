namespace AseanInfo.Content.Records;

/// <summary>Makes a type a kind of record and says what the house knows of it; its properties say the rest.</summary>
/// <param name="name">Names the file <c>data/{name}.yml</c> and, where there is one, the page of the kind and those below it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KindAttribute(string name) : Attribute
{
    public string Name => name;

    /// <summary>What a writer calls one record; the type's name in words where this is absent.</summary>
    public string? Noun { get; init; }

    /// <summary>The property by which the records stand in order; that of the file where this is absent.</summary>
    public string? OrderBy { get; init; }

    /// <summary>The file holds a single record instead of a list.</summary>
    public bool Single { get; init; }

    /// <summary>All records stand on one page, which bears the kind's name. Kinds whose records have pages of their own have it anyway.</summary>
    public bool OnePage { get; init; }
}
