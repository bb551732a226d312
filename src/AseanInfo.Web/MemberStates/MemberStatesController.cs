using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Seats;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.MemberStates;

/// <summary>ASEAN's member states: all of a day, each on its own, and side by side.</summary>
[Dated]
public sealed class MemberStatesController(
    IMemberStateService memberStates, ArticleService articles, SeatService seats, Catalog catalog, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.MemberStates)]
    public IActionResult Index()
    {
        var members = memberStates.All(here.AsOf);
        return articles.Find(here.Locale, PageKeys.MemberStates) is { } article
            ? View(new MemberStatesPage(article, members, [.. memberStates.All(here.Today).Except(members)], seats.On(here.AsOf) is not null))
            : NotFound();
    }

    [LocalizedPage($"{PageKeys.MemberStates}/{{slug}}")]
    public IActionResult Show(string slug) =>
        memberStates.Find(slug) is { } state
            ? View(new MemberStatePage(state, state.Period.Contains(here.AsOf), Section(), here.Text) { Groups = Values(state).Groups })
            : NotFound();

    [LocalizedPage(PageKeys.CompareMemberStates)]
    public IActionResult Compare(string?[] states)
    {
        var all = memberStates.All(here.AsOf);
        var asked = states.OfType<string>().SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var chosen = all.Where(state => asked.Any(ask => IsNamed(state, ask))).ToList();
        return asked.Any(ask => !all.Any(state => IsNamed(state, ask)))
            ? BadRequest()
            : View(new CompareMemberStatesPage(all, chosen, Section(), here.Text));
    }

    private MemberStateValues Values(MemberState state) => new(
        state,
        [.. catalog.Chairs.Where(chair => chair.State == state.Id)],
        [.. catalog.Summits.Where(summit => summit.State == state.Id)],
        here.Text);

    private static bool IsNamed(MemberState state, string name) =>
        state.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || state.Codes.Alpha2.Equals(name, StringComparison.OrdinalIgnoreCase);

    private Shared.TrailStep? Section() => Shared.TrailStep.To(articles.Find(here.Locale, PageKeys.MemberStates));
}
