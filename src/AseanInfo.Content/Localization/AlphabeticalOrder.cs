namespace AseanInfo.Content.Localization;

/// <summary>The order of lists that readers look names up in: from the first letter or digit on, whatever its case.</summary>
/// <remarks>The languages of the site use the Latin alphabet in its own order; one with another order needs a comparer of its own.</remarks>
public static class AlphabeticalOrder
{
    public static IComparer<string> Comparer { get; } =
        Comparer<string>.Create((one, other) => StringComparer.OrdinalIgnoreCase.Compare(FromFirstLetter(one), FromFirstLetter(other)));

    /// <summary>The letter under which a name is found, in upper case.</summary>
    public static char Letter(string name) => char.ToUpperInvariant(FromFirstLetter(name).FirstOrDefault('#'));

    private static string FromFirstLetter(string name) => name[name.TakeWhile(character => !char.IsLetterOrDigit(character)).Count()..];
}
