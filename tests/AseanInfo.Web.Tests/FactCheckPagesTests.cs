using System.Net;
using AngleSharp.Dom;
using AseanInfo.Content.FactChecks;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class FactCheckPagesTests(RealSite site, FixtureSite fixture)
{
    private static readonly string[] Order = ["false", "outdated", "partly-true", "unverifiable", "true"];

    [Theory]
    [InlineData("/en/fact-checks")]
    [InlineData("/id/fact-checks")]
    public async Task All_claims_are_listed_those_read_on_most_pages_first_then_those_that_mislead_most(string path)
    {
        var page = await site.Get(path);
        var checks = site.Catalog.All<FactCheck>().ToDictionary(check => check.Id);
        var listed = page.All(".claims > li").Select(claim => (
            Check: checks[claim.QuerySelector("h3 a")!.GetAttribute("href")!.Split('/')[^1]],
            Verdict: Array.IndexOf(Order, claim.GetAttribute("data-verdict")),
            Section: claim.Closest("section")!.QuerySelector("h2")!.Id)).ToList();

        Assert.Equal(checks.Count, listed.Count);
        Assert.Equal(listed.OrderBy(claim => claim.Check.Circulation).ThenBy(claim => claim.Verdict), listed);
        Assert.All(listed, claim => Assert.Equal(
            claim.Check.SeenAt.Count >= FactCheck.Wide ? "seen-wide" : claim.Check.SeenAt.Count > 1 ? "seen-some" : "seen-one-page", claim.Section));
    }

    [Fact]
    public async Task The_icon_of_a_verdict_says_the_same_as_its_word()
    {
        var pages = await site.Pages;

        Faults.None(
            from check in site.Catalog.All<FactCheck>()
            let expected = check.Verdict switch { Verdict.False => "wrong", Verdict.Outdated => "due", Verdict.PartlyTrue => "part", Verdict.True => "check", _ => "open" }
            let icon = pages[$"/en/fact-checks/{check.Id}"].Document.QuerySelector(".verdict b use")?.GetAttribute("href")
            where icon?.Split('#')[^1] != expected
            select $"{check.Id}: {icon}");
    }

    [Fact]
    public async Task Each_listed_claim_leads_to_its_page_with_its_verdict_in_word_and_icon()
    {
        var page = await fixture.Get("/en/fact-checks");
        var claims = page.All(".claims > li").ToList();

        Assert.Equal(["own-navy", "on-the-hill", "two-members", "by-the-sea"], claims.Select(claim => claim.QuerySelector("h3 a")!.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(new[] { "partly-true", "false", "outdated", "true" }.Select(verdict => fixture.Text("en")[$"factCheck.verdict.{verdict}"]), claims.Select(claim => Answer.Clean(claim.QuerySelector(".status")!.TextContent)));
        Assert.All(claims, claim => Assert.NotNull(claim.QuerySelector(".status svg")));
        Assert.Equal("It never left the harbour.", Answer.Clean(claims[1].QuerySelector("p:last-child")!.TextContent));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task The_lines_of_the_article_stand_in_its_order_and_one_with_a_full_check_leads_there(string tag)
    {
        var page = await fixture.Get($"/{tag}/the-article-of-2023");
        var lines = page.All(".lines tbody tr").ToList();

        Assert.Equal(["tall-ships", "on-the-hill", "founded-in-harbour"], lines.Select(line => line.Id));
        Assert.Equal([false, true, false], lines.Select(line => line.QuerySelector($"a[href='/{tag}/fact-checks/{line.Id}']") is not null));
        Assert.All(lines, line => Assert.Equal(line.QuerySelector("td a[href^='/']") is null, line.QuerySelector("sup a") is not null));
    }

    [Theory]
    [InlineData("/en/fact-checks/tall-ships", "/en/the-article-of-2023#tall-ships")]
    [InlineData("/id/fact-checks/founded-in-harbour", "/id/the-article-of-2023#founded-in-harbour")]
    public async Task The_former_address_of_a_line_leads_to_the_line(string path, string address)
    {
        var answer = await fixture.Get(path);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal(address, answer.Header("Location"));
    }

    [Fact]
    public async Task Machines_read_each_line_with_its_verdict_and_its_own_address()
    {
        var list = (await fixture.Get("/en/the-article-of-2023")).Data();

        Assert.Equal("ItemList", list.GetProperty("@type").GetString());
        Assert.Equal(
            [("The Secretariat owns tall ships.", $"{TestSite.Host}/en/the-article-of-2023#tall-ships"), ("The Secretariat was founded in the harbour.", $"{TestSite.Host}/en/the-article-of-2023#founded-in-harbour")],
            list.GetProperty("itemListElement").EnumerateArray().Select(review => (review.GetProperty("claimReviewed").GetString()!, review.GetProperty("url").GetString()!)));
    }

    [Theory]
    [InlineData("verdict=partly-true", null, "PartlyTrue")]
    [InlineData("topic=seat", "Seat", null)]
    [InlineData("verdict=false&topic=membership", "Membership", "False")]
    [InlineData("verdict=&topic=", null, null)]
    public async Task A_filter_shows_its_claims_only(string query, string? topic, string? verdict)
    {
        var page = await site.Get($"/en/fact-checks?{query}");
        var expected = site.Catalog.All<FactCheck>()
            .Where(check => (topic is null || $"{check.Topic}" == topic) && (verdict is null || $"{check.Verdict}" == verdict))
            .Select(check => $"/en/fact-checks/{check.Id}");

        Assert.Equal(expected.Order(), page.All(".claims h3 a").Select(link => link.GetAttribute("href")!).Order());
        Assert.Equal($"{TestSite.Host}/en/fact-checks", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_filter_keeps_the_other_choice_and_marks_its_own()
    {
        var page = await site.Get("/en/fact-checks?verdict=outdated&topic=leadership");

        Assert.Equal(
            ["/en/fact-checks?verdict=outdated&topic=leadership", "/en/fact-checks?verdict=outdated&topic=leadership"],
            page.All("main nav [aria-current=true]").Select(link => link.GetAttribute("href")));
        Assert.All(page.All(".scale a[href]"), link => Assert.EndsWith("&topic=leadership", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.All("ul.filter a[href]"), link => Assert.StartsWith("/en/fact-checks?verdict=outdated", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "verdict=wrong")]
    [InlineData("id", "verdict=PartlyTrue")]
    [InlineData("en", "verdict=0")]
    [InlineData("id", "topic=weather")]
    [InlineData("en", "verdict=false&topic=weather")]
    public async Task A_filter_that_is_none_is_a_bad_request(string locale, string query)
    {
        var page = await site.Get($"/{locale}/fact-checks?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(site.Text(locale)["error.400.title"], page.Words("h1"));
    }

    [Fact]
    public async Task The_whole_argument_stands_on_the_page_of_a_claim()
    {
        var page = await fixture.Get("/en/fact-checks/on-the-hill");

        Assert.Contains("The Secretariat stood on the hill until 1990.", page.Words("h1"), StringComparison.Ordinal);
        Assert.Equal(fixture.Text("en")["factCheck.verdict.false"], page.Words(".verdict b"));
        Assert.Equal(["1976-06-07", "1985"], page.All(".evidence .date time").Select(date => date.GetAttribute("datetime")));
        Assert.Equal(2, page.All(".strip .dot").Count());
        Assert.Equal(["1985"], page.All(".strip .soft text").Select(year => year.TextContent));
        Assert.Contains("No letter of 1986 was found.", page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(["/en/fact-checks/by-the-sea"], page.All(".claims h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_claim_with_the_most_evidence_is_argued_in_the_order_of_time()
    {
        var check = site.Catalog.All<FactCheck>().MaxBy(check => check.Evidence.Count)!;
        var page = await site.Get($"/id/fact-checks/{check.Id}");
        var dates = page.All(".evidence .date time").Select(time => time.GetAttribute("datetime")!).ToList();

        Assert.Equal(check.Evidence.Select(proof => proof.Date.ToString()), dates);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.Equal(check.Evidence.Count, page.All(".strip .dot").Count());
        Assert.All(page.All(".evidence > li"), proof => Assert.NotNull(proof.QuerySelector("sup a")));
    }

    [Fact]
    public async Task Where_a_claim_was_read_is_linked_without_a_recommendation()
    {
        foreach (var check in site.Catalog.All<FactCheck>())
        {
            var page = (await site.Pages)[$"/en/fact-checks/{check.Id}"];

            Assert.Equal(check.SeenAt.Select(id => $"/en/sources/{id}"), page.All(".seen small a").Select(link => link.GetAttribute("href")));
            Assert.All(page.All(".seen a[href^=http]"), link => Assert.Equal("nofollow external", link.GetAttribute("rel")));
        }
    }

    [Fact]
    public async Task Machines_read_the_claim_the_verdict_and_the_date_on_every_page()
    {
        foreach (var (locale, check) in site.Catalog.Locales.SelectMany(locale => site.Catalog.All<FactCheck>().Select(check => (locale, check))))
        {
            var page = (await site.Pages)[$"/{locale.Tag}/fact-checks/{check.Id}"];
            var review = page.Data();

            Assert.Equal("https://schema.org", review.GetProperty("@context").GetString());
            Assert.Equal("ClaimReview", review.GetProperty("@type").GetString());
            Assert.Equal(check.Claim[locale], review.GetProperty("claimReviewed").GetString());
            Assert.Equal(page.Words(".verdict b"), review.GetProperty("reviewRating").GetProperty("alternateName").GetString());
            Assert.Equal(check.Verdict != Verdict.Unverifiable, review.GetProperty("reviewRating").TryGetProperty("ratingValue", out _));
            Assert.Equal($"{check.Checked:yyyy-MM-dd}", review.GetProperty("datePublished").GetString());
            Assert.Equal(TestSite.Host + page.Path, review.GetProperty("url").GetString());
            Assert.Equal(locale.Tag, review.GetProperty("inLanguage").GetString());
            Assert.Equal(check.SeenAt.Count, review.GetProperty("itemReviewed").GetProperty("appearance").GetArrayLength());
        }
    }

    [Fact]
    public async Task Where_a_claim_is_named_its_verdict_stands_before_it()
    {
        var page = await fixture.Get("/en/sources/south-post-2020");

        var text = fixture.Text("en");
        var named = text.Format("factCheck.title", ("verdict", text["factCheck.verdict.false"]), ("claim", "The Secretariat stood on the hill until 1990"));
        Assert.Contains(named, page.All("main li a").Select(link => link.TextContent));
    }
}
