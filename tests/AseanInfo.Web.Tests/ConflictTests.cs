using AngleSharp.Dom;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Addresses;

namespace AseanInfo.Web.Tests;

/// <summary>Where sources disagree, readers see it at the value.</summary>
[Collection(Sites.Name)]
public sealed class ConflictTests(RealSite real, FixtureSite site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Whoever_opens_the_page_of_a_conflicting_value_sees_the_other_values_and_why_ours_is_followed(string tag)
    {
        var locale = real.Catalog.FindLocale(tag)!;
        var answers = await real.Pages;
        var disputed = RecordPages.Of(real.Catalog).Where(shown => shown.Record is not StatePeriod)
            .SelectMany(shown => RecordPages.StatementsOf(shown.Record).Select(statement => (shown.Page, Statement: statement)))
            .Where(shown => shown.Statement.Conflict is not null)
            .GroupBy(shown => shown.Statement.Conflict!, shown => SiteUrls.Page(locale, shown.Page));

        var hidden = from conflict in disputed
                     where !conflict.Any(path => answers.TryGetValue(path, out var answer) && answer.All(".differ").Any(panel => Tells(panel, conflict.Key, locale)))
                     select $"{string.Join(", ", conflict)}: {conflict.Key.Others[0].Value[locale]}";
        var homeless = real.Catalog.All<Fact>().Where(fact => fact.Conflict is { } conflict && disputed.All(shown => !ReferenceEquals(shown.Key, conflict))).Select(fact => fact.Id);
        Assert.Empty(hidden.Concat(homeless));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Where_sources_differ_on_a_former_value_of_a_state_its_last_day_tells_it(string tag)
    {
        var locale = real.Catalog.FindLocale(tag)!;
        foreach (var period in real.Catalog.All<StatePeriod>().Where(period => period.Conflict is not null))
        {
            var path = SiteUrls.AsOf(SiteUrls.Page(locale, PageKeys.Of<MemberState>(period.State)), period.Until.Earliest.AddDays(-1));

            Assert.True((await real.Get(path)).All(".differ").Any(panel => Tells(panel, period.Conflict!, locale)), path);
        }
    }

    [Fact]
    public async Task A_panel_stands_at_the_value_and_says_who_gives_which()
    {
        var page = await site.Get("/en/secretaries-general/bram-selatan");

        var panel = Assert.Single(page.All(".differ"));
        Assert.Equal([$"{site.Text("en")["conflict.here"]}1", "a term from February 19802", "The almanac prints the letter of appointment."], panel.QuerySelectorAll("dd").Select(value => Answer.Clean(value.TextContent)));
        Assert.All(panel.QuerySelectorAll("sup a"), mark => Assert.NotNull(page.Document.QuerySelector(mark.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_disputed_key_fact_carries_the_mark_that_leads_to_its_panel_before_the_sources()
    {
        var page = await site.Get("/en/history");

        var panel = Assert.Single(Panels(page, "disagreement"));
        Assert.NotNull(panel.Closest("section[aria-labelledby=differ]"));
        Assert.NotNull(page.Document.QuerySelector(".key-facts a.differs"));
        Assert.Equal([$"#{panel.Id}"], page.All("a.differs").Select(mark => mark.GetAttribute("href")).Distinct());
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/id")]
    public async Task A_disputed_fact_without_room_at_its_value_is_explained_before_the_sources(string path)
    {
        var page = await site.Get(path);

        var panel = Assert.Single(Panels(page, "disagreement"), panel => panel.Closest("section[aria-labelledby=differ]") is not null);
        Assert.Contains(panel.QuerySelectorAll("dd"), value => value.TextContent.Contains("23 ", StringComparison.Ordinal));
        Assert.Equal($"#{panel.Id}", Assert.Single(page.All("a.differs")).GetAttribute("href"));
    }

    [Fact]
    public async Task An_error_is_called_a_false_claim_and_leads_to_its_check()
    {
        var panel = Assert.Single(Panels(await site.Get("/en/location"), "error"));

        Assert.Equal(site.Text("en")["conflict.error"], Answer.Clean(panel.QuerySelector(".title")!.TextContent));
        Assert.Equal("/en/fact-checks/on-the-hill", panel.QuerySelector("dd a[href^='/']")!.GetAttribute("href"));
        Assert.DoesNotContain(site.Text("en")["conflict.disagreement"], panel.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1985-01-01", 1)]
    [InlineData("1991-01-01", 0)]
    public async Task On_the_page_of_a_day_stands_only_an_error_that_speaks_of_that_day(string day, int count) =>
        Assert.Equal(count, Panels(await site.Get($"/en/on-date?date={day}"), "error").Count(panel => panel.Closest(".thennow") is not null));

    [Fact]
    public async Task What_was_said_before_is_told_as_older_and_disputes_nothing()
    {
        var page = await site.Get("/en/questions/how-many-staff");
        var panel = Assert.Single(Panels(page, "older"));

        Assert.StartsWith(site.Text("en")["conflict.older"], Answer.Clean(panel.QuerySelector(".title")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("about 30, in 2010", panel.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All("a.differs"), mark => mark.GetAttribute("href") == $"#{panel.Id}");
    }

    private IEnumerable<IElement> Panels(Answer page, string form) =>
        page.All(".differ").Where(panel => Answer.Clean(panel.TextContent).StartsWith(site.Text(page.Language)[$"conflict.{form}"], StringComparison.Ordinal));

    private static bool Tells(IElement panel, Conflict conflict, Locale locale)
    {
        var words = Answer.Clean(panel.TextContent);
        return conflict.Others.Select(other => other.Value[locale]).Append(conflict.Why[locale])
            .All(text => words.Contains(Answer.Clean(text), StringComparison.Ordinal));
    }
}
