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

/// <summary>The check that every page can be shown (C070): it is rendered in every language, and answers with a title; and that all agree (C071).</summary>
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
        var problems = new HashSet<ContentProblem>();
        var dated = new HashSet<Address>();
        foreach (var day in changes.Where(day => day > today).Take(allDays ? int.MaxValue : DaysAhead).Prepend(today))
        {
            var agree = new PagesAgree(day);
            foreach (var page in Addresses())
            {
                var rendered = await Look(page, page.Path, day, problems);
                problems.UnionWith(agree.Look(page.Path, rendered.Body, load.Draft!.PlaceOf(page.Locale, page.Key)));
                if (rendered.IsDated)
                {
                    dated.Add(page);
                }
            }
        }

        foreach (var day in allDays ? changes.Where(day => day >= Days.First && day < today) : [])
        {
            foreach (var page in dated)
            {
                await Look(page, page.Key == PageKeys.OnDate ? SiteUrls.OnDate(page.Locale!, day) : SiteUrls.AsOf(page.Path, day), today, problems);
            }
        }

        return [.. problems];
    }

    private async Task<RenderedPage> Look(Address page, string path, DateOnly today, HashSet<ContentProblem> problems)
    {
        var rendered = await renderer.Render(new(site, today), path);
        if (Fault(rendered, page.Locale, page.Key) is { } problem)
        {
            problems.Add(problem);
        }

        return rendered;
    }

    private IEnumerable<Address> Addresses() =>
    [
        new(null, PageKeys.Home, SiteUrls.Root),
        .. from page in site.Map.Pages
           from locale in page.Locales
           select new Address(locale, page.Key, SiteUrls.Page(locale, page.Key)),
    ];

    private ContentProblem? Fault(RenderedPage page, Locale? locale, string key)
    {
        return page switch
        {
            { Fault: MissingTextException text } => new(new($"{load.Draft!.Folder}/text/{text.Locale.Tag}.yml"), "C042", $"the text \"{text.Key}\" is missing; a page needs it"),
            { Fault: { } fault } => Problem($"cannot be shown: {fault.Message.ReplaceLineEndings(" ")}"),
            { Status: not StatusCodes.Status200OK } => Problem($"answers with {page.Status}"),
            _ => Title().Match(Encoding.UTF8.GetString(page.Body)) is { Success: true } ? null : Problem("has no title"),
        };

        ContentProblem Problem(string what) => new(load.Draft!.PlaceOf(locale, key), Code, $"the page {page.Path} {what}");
    }

    // A page in a language; the root has none.
    private sealed record Address(Locale? Locale, string Key, string Path);

    [GeneratedRegex(@"<title>[^<]*\S[^<]*</title>")]
    private static partial Regex Title();
}
