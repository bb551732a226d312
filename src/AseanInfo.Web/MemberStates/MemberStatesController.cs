using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.MemberStates;

/// <summary>ASEAN's member states: all of a day, each on its own, and side by side.</summary>
[Dated]
public sealed class MemberStatesController : PageController
{
    [LocalizedPage(PageKeys.MemberStates)]
    public IActionResult Index(PageRequest asked) =>
        Page(asked.Article(PageKeys.MemberStates) is { } article ? MemberStatesPage.Of(article, asked) : null);

    [LocalizedPage($"{PageKeys.MemberStates}/{{slug}}")]
    public IActionResult Show(PageRequest asked, string slug) =>
        Page(asked.Site.MemberStates.Find(slug) is { } state ? MemberStatePage.Of(state, asked) : null);

    /// <param name="asked">The site, the language and the day.</param>
    /// <param name="states">Slugs or codes (ISO 3166-1 alpha-2) of states, one by one or with commas between them.</param>
    [LocalizedPage(PageKeys.CompareMemberStates)]
    public IActionResult Compare(PageRequest asked, string?[] states)
    {
        var all = asked.Site.MemberStates.All(asked.Moment.AsOf);
        var named = states.OfType<string>().SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        return named.Any(name => !all.Any(state => IsNamed(state, name)))
            ? Refuse("states")
            : Page(CompareMemberStatesPage.Of(all, [.. all.Where(state => named.Any(name => IsNamed(state, name)))], asked));
    }

    private static bool IsNamed(MemberState state, string name) =>
        state.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || state.Codes.Alpha2.Equals(name, StringComparison.OrdinalIgnoreCase);
}
