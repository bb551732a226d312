using AseanInfo.Content.Deputies;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Loading;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.SecretariesGeneral;

namespace AseanInfo.Content.Tests;

/// <summary>The content that the site shows: what must hold whatever an editor changes.</summary>
public sealed class RealContentTests
{
    private static readonly LoadResult Load = ContentLoader.Load(Repository.Content, Fixture.Today);

    [Fact]
    public void The_real_content_has_no_problems_but_what_time_brings() =>
        Assert.Empty(Load.Problems.Where(problem => problem.Code != "C061").Select(problem => problem.ToString()));

    [Fact]
    public void Four_hundred_days_on_there_is_still_a_catalog_and_every_problem_is_of_age()
    {
        var later = ContentLoader.Load(Repository.Content, Fixture.Today.AddDays(400));

        Assert.NotNull(later.Site);
        Assert.All(later.Problems, problem => Assert.Equal("C061", problem.Code));
    }

    [Fact]
    public void Facts_say_what_the_records_say()
    {
        var catalog = Load.Site!.Catalog;
        string[] english = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        string[] indonesian = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas"];
        Assert.Equal((english[catalog.All<DeputyPost>().Count], indonesian[catalog.All<DeputyPost>().Count]), ValueOf("deputies.number"));
        Assert.Equal((english[Departments()], indonesian[Departments()]), ValueOf("secretariat.departments"));

        Fact Of(string id) => catalog.All<Fact>().Single(fact => fact.Id == id);
        (string English, string Indonesian) ValueOf(string id) => (Of(id).Value.In("en"), Of(id).Value.In("id"));
        int Departments() => catalog.All<DeputyPost>().Select(post => post.Department).Distinct().Count();
    }

    [Fact]
    public void Every_article_exists_in_every_language()
    {
        var catalog = Load.Site!.Catalog;

        Assert.NotEmpty(catalog.Articles);
        Assert.All(
            catalog.Articles.GroupBy(article => article.Slug),
            translations => Assert.Equal(catalog.Locales, translations.Select(article => article.Locale)));
    }

    [Fact]
    public void The_secretaries_general_are_numbered_without_a_gap()
    {
        var numbers = Load.Site!.Catalog.All<SecretaryGeneral>().Select(person => person.Number).ToList();

        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }
}
