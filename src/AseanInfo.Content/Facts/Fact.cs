using AseanInfo.Content.Localization;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Facts;

/// <summary>A scalar that articles pull by id, so that a number stands in one place.</summary>
[Kind("facts")]
public record Fact : Sourced<LocalizedText>, IHaveId, IHavePeriod
{
    /// <summary>Id of the fact that the treaty was signed which founded the Secretariat.</summary>
    public const string Founding = "secretariat.founded";

    /// <summary>Id of the fact that says whose turn it is to name the next Secretary-General.</summary>
    public const string Nomination = "secretary-general.next";

    /// <summary>Dotted: subject, then property, as in <c>secretariat.staff</c>.</summary>
    public required string Id { get; init; }

    public required LocalizedText Label { get; init; }

    /// <summary>The first day on which it holds, where that matters.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last day on which it can hold.</summary>
    public PartialDate? Until { get; init; }

    public DateRange Period => new(From, Until);

    /// <summary>Id of the element that tells, on a page that shows the fact, how sources differ on it.</summary>
    public string DisputeAnchor => $"differ-{Id}";

    /// <summary>The value in words, with its date where it can change.</summary>
    public string In(InterfaceText text) => Dated is { } note ? $"{Value[text.Locale]} ({note.In(text)})" : Value[text.Locale];

    /// <summary>The value as a page shows it.</summary>
    public virtual Html ValueIn(InterfaceText text) => Html.Of($"{Value[text.Locale]}");

    /// <summary>For when the value holds; null where it cannot change.</summary>
    public virtual DateNote? Dated => AsOf is { } date ? new("asOf.short", date) : null;
}
