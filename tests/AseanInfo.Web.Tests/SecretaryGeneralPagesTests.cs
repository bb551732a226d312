using AseanInfo.Content.SecretariesGeneral;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class SecretaryGeneralPagesTests(FixtureSite site, RealSite real)
{
    [Theory]
    [InlineData("/en/secretaries-general")]
    [InlineData("/id/secretaries-general")]
    public async Task All_are_listed_the_newest_first_and_the_one_in_office_is_marked(string path)
    {
        var page = await site.Get(path);

        Assert.Equal(["3", "2", "1"], page.All(".holders > li").Select(item => item.GetAttribute("value")));
        Assert.EndsWith("/cora-timur", Assert.Single(page.All(".holders > li[aria-current]")).QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal(
            real.Content.SecretariesGeneral.All().Reverse().Select(person => $"{path}/{person.Id}"),
            (await real.Get(path)).All(".holders > li h2 a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("1979-06-06", "ada-nordin")]
    [InlineData("1980-01-01", "bram-selatan")]
    [InlineData("2000-01-01", "cora-timur")]
    public async Task On_a_past_day_the_holder_of_that_day_is_marked(string day, string holder)
    {
        var page = await site.Get($"/en/secretaries-general?asOf={day}");

        var marked = Assert.Single(page.All(".holders > li[aria-current]"));
        Assert.Equal($"/en/secretaries-general/{holder}?asOf={day}", marked.QuerySelector("h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task In_the_gap_between_two_terms_no_one_is_in_office(string locale)
    {
        var page = await site.Get($"/{locale}/secretaries-general?asOf=1979-07-05");

        Assert.Equal(site.Text(locale)["secretaryGeneral.none"], page.Words(".answer"));
        Assert.Empty(page.All(".holders > li[aria-current]"));
        Assert.Single(page.All(".holders > li"));
    }

    [Fact]
    public async Task Before_the_first_term_the_list_is_empty_and_says_why()
    {
        var page = await site.Get("/en/secretaries-general?asOf=1976-06-06");

        Assert.Empty(page.All(".holders > li"));
        var text = site.Text("en");
        Assert.Contains(text.Format("secretaryGeneral.before", ("date", text.Formats.Date(new(1976, 6, 7)))), page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_holder_of_the_day_is_said_to_be_in_office()
    {
        var pages = await site.Pages;

        var inOffice = site.Catalog.All<SecretaryGeneral>()
            .Where(person => pages[$"/en/secretaries-general/{person.Id}"].All(".head data[data-fact='person:secretary-general']").Any())
            .Select(person => person.Id);

        Assert.Equal(["cora-timur"], inOffice);
    }

    [Fact]
    public async Task Each_leads_to_the_one_before_and_the_one_after()
    {
        var pages = await real.Pages;
        var people = real.Catalog.All<SecretaryGeneral>().Select(person => $"/id/secretaries-general/{person.Id}").ToList();

        Assert.All(people.Zip(people.Skip(1)), pair =>
        {
            Assert.Equal(pair.Second, pages[pair.First].Document.QuerySelector("a[rel=next]")?.GetAttribute("href"));
            Assert.Equal(pair.First, pages[pair.Second].Document.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        });
        Assert.Empty(pages[people[0]].All("a[rel=prev]"));
        Assert.Empty(pages[people[^1]].All("a[rel=next]"));
    }
}
