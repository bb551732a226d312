namespace AseanInfo.Content.Tests.Checks;

public sealed class AliasesAreFreeTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_alias_that_is_the_address_of_a_page_is_an_error()
    {
        content.Replace("articles/en/history.md", "aliases: [chronicle, past]", "aliases:\n  - chronicle\n  - visit");

        Assert.Equal([content.At("C043", "articles/en/history.md", "- visit")], content.Found());
        Assert.Equal("the alias \"visit\" is the address of a page", content.Message());
    }

    [Fact]
    public void An_alias_of_two_articles_is_an_error_at_the_second()
    {
        content.Replace("articles/en/location.md", "aliases: [address]", "aliases: [past]");

        Assert.Equal([content.At("C043", "articles/en/location.md", "aliases:")], content.Found());
        Assert.Equal("the alias \"past\" is taken by content/articles/en/history.md", content.Message());
    }

    [Fact]
    public void The_same_alias_may_stand_in_two_languages()
    {
        content.Replace("articles/id/location.md", "aliases: [alamat]", "aliases: [address]");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void A_line_with_the_address_of_a_fact_check_is_an_error()
    {
        content.Replace("data/the-article-of-2023.yml", "id: tall-ships", "id: own-navy");

        Assert.Equal([content.At("C043", "data/the-article-of-2023.yml", "own-navy")], content.Found());
    }
}
