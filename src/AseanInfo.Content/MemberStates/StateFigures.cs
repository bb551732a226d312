using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.MemberStates;

/// <summary>Mid-year population estimate of the World Bank.</summary>
public sealed record Population : Sourced<long>, ICanChange
{
    public required int Year { get; init; }

    /// <summary>Another published estimate, with its publisher and year.</summary>
    public LocalizedText? OtherEstimate { get; init; }

    PartialDate? ICanChange.AsOf => new(Year);
}

/// <summary>Nominal gross domestic product in current US dollars at official exchange rates.</summary>
public sealed record GrossDomesticProduct : Sourced<long>, ICanChange
{
    public required int Year { get; init; }

    public required long PreviousValue { get; init; }

    public required int PreviousYear { get; init; }

    PartialDate? ICanChange.AsOf => new(Year);
}

/// <summary>Money in use, with its ISO 4217 code.</summary>
public sealed record Currency : Sourced
{
    public required LocalizedText Name { get; init; }

    public required string Code { get; init; }
}

/// <summary>The time zones of a state's territory.</summary>
public sealed record TimeZones : Sourced
{
    public required IReadOnlyList<TimeZoneOfState> Zones { get; init; }
}

/// <summary>One zone of the IANA time zone database.</summary>
public sealed record TimeZoneOfState
{
    public required string Iana { get; init; }

    /// <summary>Offset from UTC, as in <c>+07:00</c>; none of the eleven keeps summer time.</summary>
    public required string Offset { get; init; }

    public string? Abbreviation { get; init; }

    public LocalizedText? Area { get; init; }
}
