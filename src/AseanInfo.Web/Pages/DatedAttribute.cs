namespace AseanInfo.Web.Pages;

/// <summary>Marks pages that show a past day, named in the query of their address. Other pages answer such a query with their own address.</summary>
/// <param name="parameter">The name of the query's parameter.</param>
/// <param name="first">The first day that is shown, as in ISO 8601.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class DatedAttribute(string parameter = DatedAttribute.AsOf, string first = Days.AseansFirst) : Attribute
{
    /// <summary>The parameter of lists and records.</summary>
    public const string AsOf = "asOf";

    /// <summary>The parameter of the page of a day.</summary>
    public const string Date = "date";

    public string Parameter => parameter;

    public DateOnly First => Days.Read(first)!.Value;
}
