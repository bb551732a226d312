using AseanInfo.Content.Sources;

namespace AseanInfo.Web.Pages;

/// <summary>A heading with the values below it.</summary>
public sealed record ValueGroup(string Heading, string Id, IReadOnlyList<ValueRow> Rows)
{
    /// <summary>Whether no row before the place speaks of the same statement: what is doubtful about it is said once.</summary>
    public bool IsFirstOf(Sourced statement, int place) => Rows.Take(place).All(row => !ReferenceEquals(row.Provenance, statement));
}

/// <summary>A label, what stands there, and where it comes from.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Lines">One or more; none means that nothing was found.</param>
/// <param name="Provenance">Sources, date, confidence, note and conflict; null when nothing was found.</param>
public sealed record ValueRow(string Label, IReadOnlyList<ValueLine> Lines, Sourced? Provenance);

/// <summary>One line of a value.</summary>
/// <param name="Text">As shown.</param>
/// <param name="Lang">BCP 47 tag when it is not the page's language.</param>
/// <param name="Href">When the value leads somewhere.</param>
public sealed record ValueLine(string Text, string? Lang = null, string? Href = null)
{
    public static implicit operator ValueLine(string text) => new(text);
}
