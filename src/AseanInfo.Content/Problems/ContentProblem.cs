namespace AseanInfo.Content.Problems;

/// <summary>A mistake in the content, in words for its writer.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Code">Stable code of the rule, <c>C001</c> and up.</param>
/// <param name="Message">What is wrong and the likely fix, on one line.</param>
/// <param name="Severity">What it stops.</param>
public sealed record ContentProblem(Location At, string Code, string Message, Severity Severity = Severity.Error)
{
    /// <summary>The compiler's form, which editors can jump to: <c>file(line,col): error CODE: message</c>.</summary>
    public override string ToString() => $"{At}: {(Severity == Severity.Warning ? "warning" : "error")} {Code}: {Message}";
}

/// <summary>What a problem stops.</summary>
public enum Severity
{
    /// <summary>Nothing: it asks for a look.</summary>
    Warning,

    /// <summary>The command <c>check</c>, not the site: the content was sound when it was written, and time went by.</summary>
    Stale,

    /// <summary>Both: there is no catalog.</summary>
    Error,
}

/// <summary>A place in a content file; line and column from 1.</summary>
/// <param name="File">Path from the parent of the content folder, with forward slashes.</param>
public sealed record Location(string File, int Line = 1, int Column = 1)
{
    public override string ToString() => $"{File}({Line},{Column})";
}
