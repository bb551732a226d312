using System.Net;
using AseanInfo.Content.MemberStates;
using AseanInfo.Web.Hosting;
using AseanInfo.Web.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace AseanInfo.Web.Tests;

/// <summary>What passes <c>check</c> can be shown: every page of it, in every language.</summary>
[Collection(Sites.Name)]
public sealed class PagesAnswerTests(FixtureSite site) : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    /// <summary>Contents of which a page could fail: each is a problem with file and line, or every page of it answers.</summary>
    public static TheoryData<string, string, string> Planted => new()
    {
        { "data/fact-checks.yml", "seenAt: [south-post-2020]", "seenAt: [no-such-source-at-all]" },
        { "data/sources.yml", "language: en", "language: tlh" },
        { "data/member-states.yml", "- id: eastisle", "- id: westrock" },
        { "data/questions.yml", "group: place", "group: elsewhere" },
        { "data/questions.yml", "pages: [location, history]", "pages: []" },
        { "data/secretaries-general.yml", "country: eastisle", "country: nowhere" },
        { "data/topics.yml", "unit: lighthouse-division", "unit: lighthouse" },
        { "data/topics.yml", "fallback: harbour-department", "fallback: none" },
        { "data/chairs.yml", "state: southsea", "state: nowhere" },
        { "data/office.yml", "unit: lighthouse-division", "unit: nowhere" },
        { "data/deputies.yml", "department: harbour-department", "department: nowhere" },
        { "data/fact-checks.yml", "from: 1976, until: 1990", "from: 1976, until: 1976" },
        { "data/fact-checks.yml", "    - date: 1976-06-07\n", "    - date: 0001-01-01\n" },
        { "data/timeline.yml", "date: 1976-06-07", "date: 9999-12-31" },
        { "data/seats.yml", "from: 1981-05-09", "from: 9999" },
        { "data/changes.yml", "date: 2024-07-01", "date: 9999-12-31" },
        { "data/questions.yml", "asOf: 2024-05\n  recheckAfter: 2027-11-24", "asOf: 9999\n  recheckAfter: 9999-12-31" },
        { "data/glossary.yml", "abbreviation: LD", "abbreviation: '[('" },
        { "articles/en/home.md", "tasks: [directions", "tasks: [divisions, directions" },
        { "articles/en/history.md", "title: ", "title: '<script>' # " },
        { "text/en.yml", "memberState.title: ", "memberState.tittle: " },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public async Task A_content_has_a_problem_with_file_and_line_or_all_its_pages_answer(string file, string old, string @new)
    {
        content.Replace(file, old, @new);
        var load = content.Load();
        var problems = load.Problems.ToList();
        if (load.Site is not null)
        {
            problems.AddRange(await new PagesAnswer(load, site.Services.GetRequiredService<PageRenderer>()).Run(FixedClock.Today, allDays: false));
        }

        Assert.All(problems, problem => Assert.Matches(@"^content/[\w./-]+\(\d+,\d+\): (error|warning) C\d{3}: \S", problem.ToString()));
        if (problems.Count == 0)
        {
            using var shown = new TestSite(content.Root);
            Faults.None((await shown.Pages).Values.Where(page => page.Status != HttpStatusCode.OK).Select(page => $"{page.Path}: {page.Status}"));
        }
    }

    [Fact]
    public async Task A_text_that_a_page_needs_and_no_language_has_is_named_once_with_its_file()
    {
        foreach (var tag in new[] { "en", "id" })
        {
            content.Write($"text/{tag}.yml", content.Read($"text/{tag}.yml").Replace("\ncite.text:", "\ncite.other:", StringComparison.Ordinal));
        }

        Assert.Equal(
            ["content/text/en.yml(1,1): error C042: the text \"cite.text\" is missing; a page needs it", "content/text/id.yml(1,1): error C042: the text \"cite.text\" is missing; a page needs it"],
            (await Run()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_that_cannot_be_shown_is_a_problem_of_its_record()
    {
        var load = content.Load();
        var states = load.Site!.Catalog.All<MemberState>().Where(state => state.Id != "eastisle");
        var broken = load with { Site = new(load.Site.Catalog.With(states), []) };

        var problems = await new PagesAnswer(broken, site.Services.GetRequiredService<PageRenderer>()).Run(FixedClock.Today, allDays: false);

        Assert.Contains(problems, problem =>
            $"{problem.Code} {problem.At.File}:{problem.At.Line}" == content.At("C070", "data/secretaries-general.yml", "id: cora-timur")
            && problem.Message.StartsWith("the page /en/secretaries-general/cora-timur cannot be shown: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_every_day_of_change_past_or_to_come_every_page_answers() =>
        Assert.Empty(await Run(allDays: true));

    private async Task<IEnumerable<string>> Run(bool allDays = false)
    {
        var load = content.Load();
        Assert.NotNull(load.Site);
        var problems = await new PagesAnswer(load, site.Services.GetRequiredService<PageRenderer>()).Run(FixedClock.Today, allDays);
        return problems.Select(problem => problem.ToString());
    }
}
