namespace AseanInfo.Content.Tests;

/// <summary>The content that the site shows.</summary>
public sealed class RealContentTests
{
    private static readonly LoadResult Load = ContentLoader.Load(Repository.RealContent, Fixture.Today);

    [Fact]
    public void The_real_content_has_no_problems() => Assert.Empty(Load.Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Every_article_exists_in_every_language()
    {
        var catalog = Load.Catalog!;

        Assert.NotEmpty(catalog.Articles);
        Assert.All(
            catalog.Articles.GroupBy(article => article.Slug),
            translations => Assert.Equal(catalog.Locales, translations.Select(article => article.Locale)));
    }

    [Fact]
    public void All_member_states_units_and_secretaries_general_are_there()
    {
        var catalog = Load.Catalog!;

        Assert.Equal(11, catalog.MemberStates.Count);
        Assert.Equal(50, catalog.Divisions.Count);
        Assert.Equal(Enumerable.Range(1, 15), catalog.SecretariesGeneral.Select(person => person.Number));
    }
}
