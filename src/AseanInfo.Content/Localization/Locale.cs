namespace AseanInfo.Content.Localization;

/// <summary>A language of the site, as declared in <c>content/locales.yml</c>.</summary>
public sealed record Locale
{
    /// <summary>BCP 47 tag, lower case: the first segment of every address in this language.</summary>
    public required string Tag { get; init; }

    /// <summary>The language's own name for itself.</summary>
    public required string Name { get; init; }

    public required TextDirection Direction { get; init; }

    /// <summary>The language for readers who have not chosen one. Exactly one locale has it.</summary>
    public bool Default { get; init; }

    /// <summary>Words such as "today" that would leave a statement undated; content in this language must not use them.</summary>
    public IReadOnlyList<string> UndatedWords { get; init; } = [];

    /// <summary>Abbreviations that every reader of the language knows, and names made of capitals: texts use them without an explanation.</summary>
    public IReadOnlyList<string> FamiliarAbbreviations { get; init; } = [];

    public override string ToString() => Tag;
}

/// <summary>The values of HTML's <c>dir</c>.</summary>
public enum TextDirection
{
    Ltr,
    Rtl,
}
