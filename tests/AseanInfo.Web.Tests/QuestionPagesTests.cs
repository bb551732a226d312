using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Questions;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class QuestionPagesTests(RealSite site, FixtureSite fixture)
{
    [Theory]
    [InlineData("/en/questions")]
    [InlineData("/id/questions")]
    public async Task All_are_listed_once_with_their_answers_under_a_heading_of_their_own(string path)
    {
        var page = await site.Get(path);
        var listed = page.All(".questions > li").ToList();

        Assert.Equal(
            site.Catalog.All<Question>().Select(question => $"{path}/{question.Id}").Order(),
            listed.Select(question => question.QuerySelector("h3 a")!.GetAttribute("href")!).Order());
        Assert.All(listed, question => Assert.NotEqual("", Answer.Clean(question.QuerySelector("p")!.TextContent)));
    }

    [Fact]
    public async Task The_answer_comes_first_and_pulls_its_facts()
    {
        var page = await fixture.Get("/en/questions/how-many-staff");
        var fact = fixture.Catalog.All<Fact>().Single(fact => fact.Id == "secretariat.staff");

        Assert.Equal("How many people work there?", page.Words("h1"));
        Assert.StartsWith($"The last figure found is {fact.Value.In("en")}", page.Words(".head .answer"), StringComparison.Ordinal);
        Assert.Contains("A newspaper counted them.", page.Words(".proof"), StringComparison.Ordinal);
        Assert.NotEmpty(page.All(".sources li"));
    }

    [Fact]
    public async Task Pages_to_read_on_are_named_in_the_order_of_the_data()
    {
        foreach (var question in site.Catalog.All<Question>())
        {
            var links = (await site.Pages)[$"/id/questions/{question.Id}"].All(".read-on a").ToList();

            Assert.Equal(question.Pages.Select(key => $"/id/{key}"), links.Select(link => link.GetAttribute("href")));
            Assert.All(links, link => Assert.NotEqual("", link.TextContent));
        }
    }

    [Fact]
    public async Task No_answer_is_longer_than_two_sentences()
    {
        var pages = await site.Pages;

        Faults.None(
            from locale in site.Catalog.Locales
            from question in site.Catalog.All<Question>()
            let answer = pages[$"/{locale.Tag}/questions/{question.Id}"].Data().GetProperty("mainEntity")[0].GetProperty("acceptedAnswer").GetProperty("text").GetString()!
            where Sentences.Of(answer).Count is 0 or > 2
            select $"{locale.Tag} {question.Id}: {answer}");
    }

    [Fact]
    public async Task Machines_read_the_answers_that_readers_see()
    {
        var page = await fixture.Get("/en/questions");
        var asked = page.Data().GetProperty("mainEntity").EnumerateArray().ToList();

        Assert.Equal("FAQPage", page.Data().GetProperty("@type").GetString());
        Assert.Equal(fixture.Catalog.All<Question>().Select(question => question.Asked.In("en")).Order(StringComparer.Ordinal), asked.Select(question => question.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        var answer = asked.Single(question => question.GetProperty("name").GetString() == "Where is the Secretariat?").GetProperty("acceptedAnswer").GetProperty("text").GetString()!;
        Assert.StartsWith("On the new quay. It was founded on ", answer, StringComparison.Ordinal);
        Assert.EndsWith("; see its history.", answer, StringComparison.Ordinal);
    }
}
