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

    /// <summary>Numbers and nouns that say together how many members there are; such a statement needs its date.</summary>
    public MemberCounts? MemberCounts { get; init; }

    /// <summary>Nouns that follow a number of Secretaries-General.</summary>
    public IReadOnlyList<string> HolderNouns { get; init; } = [];

    /// <summary>Nouns that follow a number of units of the Secretariat.</summary>
    public IReadOnlyList<string> UnitNouns { get; init; } = [];

    /// <summary>Names whose one right form texts in this language keep to.</summary>
    public IReadOnlyList<NameForm> NameForms { get; init; } = [];

    public override string ToString() => Tag;
}

/// <summary>"ten", "11"; "members", "member states".</summary>
public sealed record MemberCounts
{
    public required IReadOnlyList<string> Numbers { get; init; }

    public required IReadOnlyList<string> Nouns { get; init; }
}

/// <summary>The form of a name that is used, and those that are not.</summary>
public sealed record NameForm
{
    public required string Use { get; init; }

    public required IReadOnlyList<string> Not { get; init; }

    /// <summary>Names of other things that hold a form that is not used, as in "Brunei dollar".</summary>
    public IReadOnlyList<string> Except { get; init; } = [];
}

/// <summary>The values of HTML's <c>dir</c>.</summary>
public enum TextDirection
{
    Ltr,
    Rtl,
}
