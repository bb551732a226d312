using System.Text;
using System.Text.RegularExpressions;
using AseanInfo.Content;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Hosting;

/// <summary>The check that every page can be shown (C070): it is rendered in every language, and answers with a title.</summary>
public sealed partial class PagesAnswer(LoadResult load, PageRenderer renderer)
{
    private const string Code = "C070";

    // How many of the coming days on which a record changes are looked at beside the day itself.
    private const int DaysAhead = 2;

    private readonly Site site = load.Site!;

    /// <summary>What goes wrong on the day and the next days of change; or on all of them, past ones as readers ask for them.</summary>
    public async Task<IReadOnlyList<ContentProblem>> Run(DateOnly today, bool allDays)
    {
        var changes = DaysOfChange.Of(site.Catalog);
        var ahead = changes.Where(day => day > today).Take(allDays ? int.MaxValue : DaysAhead).Prepend(today);
        var past = allDays ? changes.Where(day => day >= Days.First && day < today) : [];
        IEnumerable<(DateOnly Today, Locale? Locale, string Key, string Path)> pages =
        [
            .. from day in ahead
               from page in Addresses()
               select (day, page.Locale, page.Key, page.Path),
            .. from day in past
               from page in Addresses()
               where IsDated(page.Key)
               select (today, page.Locale, page.Key, page.Key == PageKeys.OnDate ? SiteUrls.OnDate(page.Locale!, day) : SiteUrls.AsOf(page.Path, day)),
        ];
        var problems = new HashSet<ContentProblem>();
        foreach (var page in pages)
        {
            if (Fault(await renderer.Render(new(site, page.Today), page.Path), page.Locale, page.Key) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return [.. problems];
    }

    private IEnumerable<(Locale? Locale, string Key, string Path)> Addresses() =>
    [
        (null, PageKeys.Home, SiteUrls.Root),
        .. from page in site.Map.Pages
           from locale in page.Locales
           select ((Locale?)locale, page.Key, SiteUrls.Page(locale, page.Key)),
    ];

    private static bool IsDated(string key) =>
        key == PageKeys.OnDate
        || new[] { PageKeys.MemberStates, PageKeys.Divisions, PageKeys.SecretariesGeneral }.Contains(key.Split('/')[0]);

    private ContentProblem? Fault(RenderedPage page, Locale? locale, string key)
    {
        return page switch
        {
            { Fault: MissingTextException text } => new(new($"{load.Draft!.Folder}/text/{text.Locale.Tag}.yml"), "C042", $"the text \"{text.Key}\" is missing; a page needs it"),
            { Fault: { } fault } => Problem($"cannot be shown: {fault.Message.ReplaceLineEndings(" ")}"),
            { Status: not StatusCodes.Status200OK } => Problem($"answers with {page.Status}"),
            _ => Title().Match(Encoding.UTF8.GetString(page.Html)) is { Success: true } ? null : Problem("has no title"),
        };

        ContentProblem Problem(string what) => new(load.Draft!.PlaceOf(locale, key), Code, $"the page {page.Path} {what}");
    }

    [GeneratedRegex(@"<title>[^<]*\S[^<]*</title>")]
    private static partial Regex Title();
}
