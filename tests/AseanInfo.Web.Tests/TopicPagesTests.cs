using System.Net;
using AseanInfo.Content.Topics;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class TopicPagesTests(RealSite site, FixtureSite fixture)
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Every_topic_stands_once_under_its_id(string locale)
    {
        var page = await site.Get($"/{locale}/topics");

        Assert.Equal(site.Catalog.All<Topic>().Select(topic => topic.Id).Order(), page.All(".topic").Select(item => item.Id!).Order());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Every_topic_names_a_unit_or_whom_to_ask_and_how_we_know(string locale)
    {
        var page = await site.Get($"/{locale}/topics");

        Faults.None(
            from item in page.All(".topic")
            where item.QuerySelector(".asked a, .instead") is null || item.QuerySelector(".basis .status sup a") is null
            select item.Id!);
    }

    [Fact]
    public async Task A_topic_leads_to_its_unit_and_the_unit_leads_back()
    {
        var topics = await fixture.Get("/en/topics");
        var unit = await fixture.Get("/en/divisions/lighthouse-division");

        Assert.Equal("/en/divisions/lighthouse-division", topics.Document.QuerySelector("#lamps .asked a")!.GetAttribute("href"));
        Assert.Equal("mailto:light@secretariat.example", topics.Document.QuerySelector("#lamps .reach a")!.GetAttribute("href"));
        Assert.Contains(unit.All("a"), link => link.GetAttribute("href") == "/en/topics#lamps");
    }

    [Fact]
    public async Task A_topic_that_is_not_the_Secretariats_says_whom_to_ask()
    {
        var page = await fixture.Get("/en/topics");

        Assert.Contains("The fishery office of your state.", page.Words("#fishing .instead"), StringComparison.Ordinal);
        Assert.Empty(page.All("#fishing .asked"));
        Assert.Contains(fixture.Text("en")["topics.fallback"], page.Words("#harbour-fees .who"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_belonging_shows_its_topics_and_is_marked()
    {
        foreach (var belonging in Enum.GetValues<Belonging>())
        {
            var address = $"/en/topics?belongs={belonging.ToString().ToLowerInvariant()}";
            var page = await site.Get(address);

            Assert.Equal(site.Catalog.All<Topic>().Where(topic => topic.Belongs == belonging).Select(topic => topic.Id).Order(), page.All(".topic").Select(item => item.Id!).Order());
            Assert.Equal(address, Assert.Single(page.All(".filter [aria-current]")).GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("1")]
    [InlineData("Elsewhere")]
    public async Task A_belonging_that_is_none_is_refused(string word) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Get($"/en/topics?belongs={word}")).Status);
}
