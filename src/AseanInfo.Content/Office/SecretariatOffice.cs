using AseanInfo.Content.Divisions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Office;

/// <summary>How to find and reach the Secretariat.</summary>
[Kind("office", Single = true)]
public sealed record SecretariatOffice
{
    public required LocalizedText Name { get; init; }

    /// <summary>The name of the complex, as against that of the organ.</summary>
    public required Premises Premises { get; init; }

    public required PostalAddress Address { get; init; }

    public required Coordinates Coordinates { get; init; }

    public required IReadOnlyList<Channel> Channels { get; init; }

    public required IReadOnlyList<Transport> Transport { get; init; }

    /// <summary>What readers ask for and nobody has published.</summary>
    public required IReadOnlyList<LocalizedText> Unpublished { get; init; }

    /// <summary>Name and address as a courier or a driver in Indonesia reads them, four lines.</summary>
    public string IndonesianLabel =>
        $"{Name.In("id")}\n{Address.IndonesianStreet}\nKel. {Address.Subdistrict}, Kec. {Address.District}\n{Address.City.In("id")} {Address.Postcode}";
}

/// <summary>The name of the complex.</summary>
public sealed record Premises : Sourced<LocalizedText>, IStandOnPages
{
    public IEnumerable<string> StandsOn => [PageKeys.Location];
}

/// <summary>A place in decimal degrees, WGS 84.</summary>
public sealed record Coordinates : Sourced, IStandOnPages
{
    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Location];
}

/// <summary>A way to reach the Secretariat; its as-of date is when it was last seen in print.</summary>
public sealed record Channel : Sourced, IHaveId, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    [Words("channel")]
    public required ChannelKind Kind { get; init; }

    public required LocalizedText Purpose { get; init; }

    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>Id of the unit that answers.</summary>
    [RefersTo<Division>]
    public string? Unit { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Contact];
}

/// <summary>The medium of a channel.</summary>
public enum ChannelKind
{
    Post,
    Email,
    Telephone,
    Fax,
    Website,
    Social,
}

/// <summary>One thing to know about getting there.</summary>
public sealed record Transport : Sourced, IHaveId, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    [Words("transport")]
    public required TransportMode Mode { get; init; }

    public required LocalizedText Text { get; init; }

    public IEnumerable<string> StandsOn => [PageKeys.Directions];
}

/// <summary>The means of transport.</summary>
public enum TransportMode
{
    Mrt,
    Bus,
    Airport,
}
