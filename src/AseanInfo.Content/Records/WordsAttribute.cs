namespace AseanInfo.Content.Records;

/// <summary>
/// Pages name the value, or each of the list, by a word of the interface: the key is the family and the value,
/// of an enumeration its <see cref="Localization.Choice.Word{T}"/>.
/// </summary>
/// <param name="family">The key's beginning, without the last dot: <c>language</c> for <c>language.id</c>.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class WordsAttribute(string family) : Attribute
{
    public string Family => family;
}
