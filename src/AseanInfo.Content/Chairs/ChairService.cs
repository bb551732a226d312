namespace AseanInfo.Content.Chairs;

/// <summary>The terms in the chair, in the order of time.</summary>
public sealed class ChairService(IReadOnlyList<Chair> all)
{
    public IReadOnlyList<Chair> All() => all;

    /// <summary>Who chaired on a day, no further than it is known.</summary>
    public ChairOfDay On(DateOnly day)
    {
        var before = all.LastOrDefault(term => term.SureDays.Until?.Latest < day);
        var after = all.FirstOrDefault(term => term.SureDays.From?.Earliest > day);
        return all.FirstOrDefault(term => term.SureDays.Contains(day)) is { } term ? new(term, null)
            : before is not null && after is not null && Adjoin(before, after) ? new(null, new(before, after))
            : new(null, null);
    }

    private static bool Adjoin(Chair before, Chair after) => after.From.Earliest.DayNumber <= before.Until.Latest.DayNumber + 1;
}

/// <summary>Who chaired on a day; neither part is known before the first term, after the last one and where terms are missing.</summary>
/// <param name="Term">The term that surely ran.</param>
/// <param name="Handover">The two terms between which the chair was passing.</param>
public sealed record ChairOfDay(Chair? Term, ChairHandover? Handover);

/// <summary>A change in the chair, on a day that neither state can be said to have held alone.</summary>
public sealed record ChairHandover(Chair From, Chair To)
{
    /// <summary>Whether the day of the change is known: no other lies between the sure days of the two.</summary>
    public bool IsOfOneDay => To.SureDays.From?.Earliest.DayNumber - From.SureDays.Until?.Latest.DayNumber == 2;
}
