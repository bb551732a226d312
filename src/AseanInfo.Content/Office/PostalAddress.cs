using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Office;

/// <summary>An Indonesian postal address in its parts.</summary>
public sealed record PostalAddress : Sourced, ICanChange, IStandOnPages
{
    public string? Building { get; init; }

    public required string Street { get; init; }

    public required string Number { get; init; }

    /// <summary>The <c>kelurahan</c>.</summary>
    public required string Subdistrict { get; init; }

    /// <summary>The <c>kecamatan</c>.</summary>
    public required string District { get; init; }

    public required LocalizedText City { get; init; }

    public required LocalizedText Province { get; init; }

    public required string Postcode { get; init; }

    public required LocalizedText Country { get; init; }

    /// <summary>The day on which we last compared the sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Never: the date on which it was last seen in print stands beside it.</summary>
    public override DateOnly? OldFrom => null;

    public IEnumerable<string> StandsOn => [PageKeys.Location];

    /// <summary>The number after the street, as Indonesia writes it.</summary>
    public string IndonesianStreet => $"{Street} No. {Number}";

    /// <summary>The number before the street, as ASEAN's own English imprints write it.</summary>
    public string EnglishStreet => $"{Number} {Street}";

    /// <summary>The first line as the language writes it.</summary>
    public string StreetLine(Locale locale) => locale.Tag == "id" ? IndonesianStreet : EnglishStreet;

    /// <summary>The whole address on one line.</summary>
    public string OneLine(Locale locale) =>
        $"{StreetLine(locale)}, {Subdistrict}, {District}, {City[locale]} {Postcode}, {Country[locale]}";
}
