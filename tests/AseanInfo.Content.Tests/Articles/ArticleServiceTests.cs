using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests.Articles;

public sealed class ArticleServiceTests
{
    private readonly ArticleService service = Fixture.Site.Articles;

    [Fact]
    public void An_article_is_found_in_its_language()
    {
        Assert.Equal("History", service.Find(In("en"), "history")?.FrontMatter.Label);
        Assert.Equal("Sejarah", service.Find(In("id"), "history")?.FrontMatter.Label);
    }

    [Fact]
    public void An_article_without_a_translation_is_not_found_in_the_other_language()
    {
        Assert.NotNull(service.Find(In("en"), "about"));
        Assert.Null(service.Find(In("id"), "about"));
    }

    [Fact]
    public void An_alias_leads_to_its_article_in_its_own_language_only()
    {
        Assert.Equal("history", service.FindByAlias(In("en"), "chronicle")?.Slug);
        Assert.Null(service.FindByAlias(In("id"), "chronicle"));
    }

    private static Locale In(string tag) => Fixture.Catalog.FindLocale(tag)!;
}
