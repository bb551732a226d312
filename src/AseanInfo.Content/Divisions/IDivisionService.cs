namespace AseanInfo.Content.Divisions;

/// <summary>The units of the Secretariat on any date, and the tree that they form.</summary>
public interface IDivisionService
{
    /// <summary>Every unit in the order of the data, whatever its time.</summary>
    IReadOnlyList<Division> All();

    /// <summary>Units that a source names on or before the day and that are not known to have ended before it.</summary>
    IReadOnlyList<Division> All(DateOnly asOf);

    /// <summary>Units known to have ended before the day.</summary>
    IReadOnlyList<Division> Ended(DateOnly asOf);

    /// <summary>A unit by its slug, whatever its case; null when there is none.</summary>
    Division? Find(string slug);

    /// <summary>Units of that day directly below this one.</summary>
    IReadOnlyList<Division> Children(Division division, DateOnly asOf);

    /// <summary>The units above, the nearest first; ends where no source gives the next.</summary>
    IReadOnlyList<Division> Ancestors(Division division);
}
