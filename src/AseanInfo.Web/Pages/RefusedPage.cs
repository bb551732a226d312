using AseanInfo.Content.Localization;
using AseanInfo.Content.Time;

namespace AseanInfo.Web.Pages;

/// <summary>The answer (400) to an address of which a part cannot be used: it says which, and what is accepted.</summary>
/// <param name="Explanation">Why it cannot be used.</param>
/// <param name="Parameter">The part's name in the address.</param>
/// <param name="Written">What the reader wrote there.</param>
/// <param name="Text">The interface text of the reader's language.</param>
/// <param name="Moment">The reader's day.</param>
public sealed record RefusedPage(string Explanation, string Parameter, string Written, InterfaceText Text, Moment Moment)
    : SitePage(new PageMeta(Text["error.400.title"], Explanation, null, Text["error.400.title"])), IDatedPage
{
    private const int Longest = 60;

    /// <summary>No more of it than a reader needs to know it again.</summary>
    public string Quoted => Written.Length > Longest ? $"{Written[..Longest]}…" : Written;

    public bool IsOfDay => Parameter is DatedAttribute.AsOf or DatedAttribute.Date;

    /// <summary>What may stand there, by its name, with the address that chooses it; none for a day.</summary>
    public required IReadOnlyList<(string Name, string Path)> Accepted { get; init; }

    /// <param name="asked">What else the address says.</param>
    /// <param name="parameter">The part's name.</param>
    /// <param name="reason">A key of the interface text; of a choice with the family of its words and the words themselves, all after colons.</param>
    /// <param name="written">What stands there.</param>
    public static RefusedPage Of(PageRequest asked, string parameter, string reason, string written)
    {
        var (key, family, words) = reason.Split(':') is [var first, var second, var third] ? (first, second, third.Split(',')) : (reason, "", []);
        return new(asked.Text[asked.Text.Has(key) ? key : "error.400.text"], parameter, written, asked.Text, asked.Moment)
        {
            Accepted = [.. words.Select(word => (asked.Text.Has($"{family}.{word}") ? asked.Text[$"{family}.{word}"] : word, $"?{parameter}={word}"))],
        };
    }
}
