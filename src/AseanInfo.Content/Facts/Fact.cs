using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Facts;

/// <summary>A scalar that articles pull by id, so that a number stands in one place.</summary>
[Kind("facts")]
public sealed record Fact : Sourced<LocalizedText>, IHaveId
{
    /// <summary>Dotted: subject, then property, as in <c>secretariat.staff</c>.</summary>
    public required string Id { get; init; }

    public required LocalizedText Label { get; init; }

    /// <summary>Id of the element that tells, on a page that shows the fact, how sources differ on it.</summary>
    public string DisputeAnchor => $"differ-{Id}";

    /// <summary>The value in words, with its date where it can change.</summary>
    public string In(InterfaceText text) =>
        AsOf is { } date ? $"{Value[text.Locale]} ({text.Format("asOf.short", ("date", text.Formats.Date(date)))})" : Value[text.Locale];
}
