using System.Globalization;

namespace AseanInfo.Web.Pages;

/// <summary>Days as addresses write them, and the first of them.</summary>
public static class Days
{
    internal const string AseansFirst = "1967-08-08";

    /// <summary>Long before ASEAN, so that a reader learns what there was not yet.</summary>
    internal const string VeryFirst = "1900-01-01";

    /// <summary>ASEAN's founding: before it lists have nothing to show.</summary>
    public static DateOnly First { get; } = Read(AseansFirst)!.Value;

    /// <summary>The earliest day whose page can be asked for.</summary>
    public static DateOnly Earliest { get; } = Read(VeryFirst)!.Value;

    /// <summary>A day written as in ISO 8601; null for anything else.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
