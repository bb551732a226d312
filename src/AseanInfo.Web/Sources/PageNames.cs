using AseanInfo.Content;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Web.FactChecks;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Sources;

/// <summary>Turns keys of pages into links with the pages' names.</summary>
internal static class PageNames
{
    /// <summary>In the order of the names; keys without a page in the language are left out.</summary>
    public static IReadOnlyList<TrailStep> Of(IEnumerable<string> keys, Catalog catalog, Locale locale)
    {
        var wanted = keys.ToHashSet();
        var text = catalog.TextIn(locale);
        IEnumerable<TrailStep> all =
        [
            .. catalog.Articles.Where(article => article.Locale == locale).Select(article => new TrailStep(article.FrontMatter.Label, PageKeys.Of(article))),
            .. catalog.MemberStates.Select(state => new TrailStep(state.Names.Short[locale], PageKeys.Of(state))),
            .. catalog.Divisions.Select(division => new TrailStep(division.Name[locale], PageKeys.Of(division))),
            .. catalog.SecretariesGeneral.Select(person => new TrailStep(person.Name, PageKeys.Of(person))),
            .. catalog.FactChecks.Select(check => new TrailStep(FactCheckPage.TitleOf(check, text), PageKeys.Of(check))),
            .. catalog.Questions.Select(question => new TrailStep(question.Asked[locale], PageKeys.Of(question))),
        ];
        return [.. all.Where(page => wanted.Contains(page.Key)).OrderBy(page => page.Label, StringComparer.OrdinalIgnoreCase)];
    }
}
