namespace AseanInfo.Content.Tests.Checks;

public sealed class LinkedPagesExistTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("page:location#way", "page:locatoin", "unknown page \"locatoin\"; did you mean \"location\"?")]
    [InlineData("page:location#way", "page:location#wey", "the page \"location\" has no heading with the id \"wey\"; did you mean \"way\"?")]
    [InlineData("page:location#way", "https://elsewhere.example", "a link must name a page of the site, as in page:history, not \"https://elsewhere.example\"; other sites belong in data/sources.yml")]
    [InlineData("page:location#way", "page:divisions/nowhere-at-all", "unknown page \"divisions/nowhere-at-all\"")]
    public void A_link_that_leads_nowhere_is_an_error(string old, string @new, string message)
    {
        content.Replace("articles/en/history.md", old, @new);

        Assert.Equal([content.At("C022", "articles/en/history.md", @new)], content.Found());
        Assert.Equal(message, content.Message());
    }

    [Fact]
    public void A_page_that_exists_only_in_another_language_is_an_error()
    {
        content.Replace("articles/en/visit.md", "the sea bus.", "the [sea bus](page:about).").Replace("articles/id/visit.md", "bus laut.", "[bus laut](page:about).");

        Assert.Equal([content.At("C022", "articles/id/visit.md", "page:about")], content.Found());
    }

    [Theory]
    [InlineData("page:member-states/compare")]
    [InlineData("page:sources/almanac-2024")]
    [InlineData("page:divisions/lamp-bureau")]
    [InlineData("page:secretaries-general/cora-timur")]
    public void Pages_of_records_can_be_linked(string link)
    {
        content.Replace("articles/en/history.md", "page:location#way", link);

        Assert.Empty(content.Found());
    }
}
