namespace AseanInfo.Content.Time;

/// <summary>Something that holds from one date until another: a term, a seat, a unit.</summary>
public interface IHavePeriod
{
    DateRange Period { get; }
}
