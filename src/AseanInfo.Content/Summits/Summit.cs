using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Summits;

/// <summary>A meeting of ASEAN's heads of state or government, or two that were held back to back.</summary>
[Kind("summits", OrderBy = nameof(From))]
public sealed record Summit : Sourced, IHaveId, IHavePeriod, ICanChange, IStandOnPages
{
    public required string Id { get; init; }

    /// <summary>How it is counted, and so how pages name it.</summary>
    [Words("summit.name")]
    public required SummitKind Kind { get; init; }

    /// <summary>Its number among those of its kind, or both numbers of two held together; none of a special one.</summary>
    public required IReadOnlyList<int> Numbers { get; init; }

    /// <summary>The name of a special one.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Where it met or, by video, from where it was chaired; absent where that was not found.</summary>
    public LocalizedText? Place { get; init; }

    public bool ByVideo { get; init; }

    /// <summary>Id of the member state that chaired it.</summary>
    [RefersTo<MemberState>]
    public required string State { get; init; }

    /// <summary>Id of the member state in which it met, where another one chaired it.</summary>
    [RefersTo<MemberState>]
    public string? Host { get; init; }

    public IEnumerable<string> StandsOn => new[] { State, Host }.OfType<string>().Select(PageKeys.Of<MemberState>);

    public required PartialDate From { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>The summit's motto, in English as published.</summary>
    public string? Theme { get; init; }

    /// <summary>Announced; that it took place is not sourced.</summary>
    public bool Planned { get; init; }

    public bool StillChanges => Planned;

    public DateRange Period => new(From, Until ?? From);

    /// <summary>Whether it surely met on a day.</summary>
    public bool MetOn(DateOnly day) => !Planned && From.Latest <= day && day <= (Until ?? From).Earliest;

    /// <summary>"44th and 45th Summit", "KTT informal ke-1", or the name of a special one.</summary>
    public string NameIn(InterfaceText text) => text.Format(
        $"summit.name.{Choice.Word(Kind)}", ("nth", text.Formats.Ordinals(Numbers)), ("name", Name?[text.Locale] ?? ""));
}

/// <summary>How a summit is counted.</summary>
public enum SummitKind
{
    /// <summary>One of the ASEAN Summits, which are counted from 1976 on.</summary>
    Numbered,

    /// <summary>One of the informal summits between 1996 and 2000, which have a count of their own.</summary>
    Informal,

    /// <summary>Called for one matter and not counted.</summary>
    Special,
}
