using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.MemberStates;

/// <summary>The capital and its place in decimal degrees, WGS 84.</summary>
public record Capital : Sourced
{
    public required LocalizedText Name { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }
}

/// <summary>A city that shares a capital's tasks, or is to take them over.</summary>
public sealed record OtherCapital : Capital
{
    public required LocalizedText Role { get; init; }
}

/// <summary>A head of state or of government.</summary>
public sealed record OfficeHolder : Sourced, ITenure
{
    public required string? Name { get; init; }

    public required LocalizedText Office { get; init; }

    public required PartialDate? Since { get; init; }

    public DateRange Period => new(Since, null);

    public bool IsNamed => Name is not null;
}

/// <summary>A day kept every year.</summary>
public sealed record NationalDay : Sourced
{
    /// <summary>Month and day, as in <c>08-17</c>.</summary>
    public required string MonthDay { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>The year it recalls.</summary>
    public required string Commemorates { get; init; }

    public LocalizedText? Also { get; init; }
}

/// <summary>Admission to the United Nations.</summary>
public sealed record UnAdmission : Sourced
{
    public required PartialDate Date { get; init; }
}

/// <summary>Neighbours by land; an empty list means none.</summary>
public sealed record LandBorders : Sourced
{
    public required IReadOnlyList<LocalizedText> Countries { get; init; }
}

/// <summary>The ASEAN National Secretariat: part of the state's own government, its door to ASEAN at home (Charter, article 13).</summary>
public sealed record NationalSecretariat : Sourced, ICanChange
{
    public LocalizedText? Name { get; init; }

    public required LocalizedText Ministry { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public Uri? Website { get; init; }

    public LocalizedText? LegalBasis { get; init; }
}

/// <summary>The state's mission to ASEAN in Jakarta; not its embassy to Indonesia.</summary>
public sealed record PermanentMission : Sourced, ICanChange
{
    public required LocalizedText Name { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Fax { get; init; }

    public Uri? Website { get; init; }

    public PartialDate? Opened { get; init; }
}

/// <summary>The state's ambassador to ASEAN (Charter, article 12).</summary>
public sealed record PermanentRepresentative : Sourced, ITenure
{
    public required string Name { get; init; }

    public required PartialDate? Since { get; init; }

    public DateRange Period => new(Since, null);
}
