namespace AseanInfo.Content.Time;

/// <summary>A statement whose value changes with time, so that it means little without the date for which it holds.</summary>
public interface ICanChange
{
    /// <summary>The date for which the statement holds.</summary>
    PartialDate? AsOf { get; }

    /// <summary>False for what is over, such as a term that has ended.</summary>
    bool StillChanges => true;
}
