namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class SecretaryGeneralPagesTests(RealSite site)
{
    [Theory]
    [InlineData("/en/secretaries-general")]
    [InlineData("/id/secretaries-general")]
    public async Task Fifteen_are_listed_the_newest_first(string path)
    {
        var page = await site.Get(path);

        Assert.Equal(Enumerable.Range(1, 15).Reverse().Select(number => $"{number}"), page.All(".holders > li").Select(item => item.GetAttribute("value")));
        Assert.EndsWith("/kao-kim-hourn", Assert.Single(page.All(".holders > li[aria-current]")).QuerySelector("h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("1978-06-30", "umarjadi-njotowijono")]
    [InlineData("1978-07-10", "ali-abdullah")]
    [InlineData("2008-01-01", "surin-pitsuwan")]
    public async Task On_a_past_day_the_holder_of_that_day_is_marked(string day, string holder)
    {
        var page = await site.Get($"/en/secretaries-general?asOf={day}");

        var marked = Assert.Single(page.All(".holders > li[aria-current]"));
        Assert.Equal($"/en/secretaries-general/{holder}?asOf={day}", marked.QuerySelector("h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("en", "No one is recorded in office on that day.")]
    [InlineData("id", null)]
    public async Task In_the_gap_between_two_terms_no_one_is_in_office(string locale, string? words)
    {
        var page = await site.Get($"/{locale}/secretaries-general?asOf=1978-07-05");

        words ??= site.Catalog.TextIn(site.Catalog.FindLocale(locale)!)["sg.none"];
        Assert.Equal(words, page.Words(".answer"));
        Assert.Empty(page.All(".holders > li[aria-current]"));
        Assert.Equal(2, page.All(".holders > li").Count());
    }

    [Fact]
    public async Task Before_the_first_term_the_list_is_empty_and_says_why()
    {
        var page = await site.Get("/en/secretaries-general?asOf=1976-06-06");

        Assert.Empty(page.All(".holders > li"));
        Assert.Contains("The first Secretary-General took office on 7 June 1976.", page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_holder_of_the_day_is_said_to_be_in_office()
    {
        var pages = await site.Pages;

        var inOffice = site.Catalog.SecretariesGeneral
            .Where(person => pages[$"/en/secretaries-general/{person.Id}"].Words(".head").Contains("In office", StringComparison.Ordinal))
            .Select(person => person.Id);

        Assert.Equal(["kao-kim-hourn"], inOffice);
    }

    [Fact]
    public async Task Each_leads_to_the_one_before_and_the_one_after()
    {
        var pages = await site.Pages;
        var people = site.Catalog.SecretariesGeneral.Select(person => $"/id/secretaries-general/{person.Id}").ToList();

        Assert.All(people.Zip(people.Skip(1)), pair =>
        {
            Assert.Equal(pair.Second, pages[pair.First].Document.QuerySelector("a[rel=next]")?.GetAttribute("href"));
            Assert.Equal(pair.First, pages[pair.Second].Document.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        });
        Assert.Empty(pages[people[0]].All("a[rel=prev]"));
        Assert.Empty(pages[people[^1]].All("a[rel=next]"));
    }
}
