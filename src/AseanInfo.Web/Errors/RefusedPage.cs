using AseanInfo.Content.Localization;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Errors;

/// <summary>A feature's own answer (400) to what a reader wrote and it cannot use: it says what is accepted.</summary>
/// <param name="Explanation">Why it cannot be used.</param>
/// <param name="Written">What the reader wrote.</param>
/// <param name="Text">The interface text of the reader's language.</param>
public sealed record RefusedPage(string Explanation, string Written, InterfaceText Text)
    : SitePage(new PageMeta(Text["error.400.title"], Explanation, null, Text["error.400.title"]))
{
    private const int Longest = 60;

    /// <summary>No more of it than a reader needs to know it again.</summary>
    public string Quoted => Written.Length > Longest ? $"{Written[..Longest]}…" : Written;
}
