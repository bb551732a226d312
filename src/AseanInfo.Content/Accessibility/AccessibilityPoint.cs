using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Accessibility;

/// <summary>A point of the accessibility statement: what holds, and how we know.</summary>
[Kind("accessibility")]
public sealed record AccessibilityPoint
{
    public required LocalizedText Text { get; init; }

    /// <summary>Success criteria of WCAG 2.2 that it serves, by number.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>The test that proves it, as <c>Class.Method</c>; null for what a person looked at.</summary>
    public string? Test { get; init; }

    /// <summary>The day on which a person looked; null for what a test proves.</summary>
    public DateOnly? Looked { get; init; }
}
