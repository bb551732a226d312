using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.SecretariesGeneral;

/// <summary>A holder of the Secretariat's highest post, by the legal term, not by the ceremony of handing over.</summary>
[Kind(PageKeys.SecretariesGeneral, OrderBy = nameof(Number))]
public sealed record SecretaryGeneral : Sourced, IHavePage, ITenure
{
    public required string Id { get; init; }

    public string NameIn(InterfaceText text) => Name;

    /// <summary>Position in the sequence, from 1.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public ForeignText? NativeName { get; init; }

    /// <summary>Id of the member state that the holder came from.</summary>
    [RefersTo<MemberState>]
    public required string Country { get; init; }

    /// <summary>The title of the post in this term: it changed in 1992.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The day on which the holder was named for the post, where it is known.</summary>
    public Sourced<PartialDate>? Named { get; init; }

    public required PartialDate From { get; init; }

    public required PartialDate Until { get; init; }

    /// <summary>The end is the planned end of a term that is still running.</summary>
    public bool EndPlanned { get; init; }

    public required LocalizedText Summary { get; init; }

    public required LifeEvent? Born { get; init; }

    public LifeEvent? Died { get; init; }

    public required IReadOnlyList<SourcedText> Facts { get; init; }

    public bool StillChanges => EndPlanned;

    public DateRange Period => new(From, Until);
}

/// <summary>A birth or a death.</summary>
public sealed record LifeEvent
{
    public PartialDate? Date { get; init; }

    public LocalizedText? Place { get; init; }

    /// <summary>In words, when the date is uncertain.</summary>
    public LocalizedText? Text { get; init; }
}

/// <summary>Words in a language that need not be one of the site's.</summary>
public sealed record ForeignText
{
    /// <summary>BCP 47 tag.</summary>
    public required string Lang { get; init; }

    public required string Text { get; init; }
}
