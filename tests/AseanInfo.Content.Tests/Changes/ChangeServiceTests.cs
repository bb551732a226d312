using AseanInfo.Content.Changes;
using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests.Changes;

public sealed class ChangeServiceTests
{
    private readonly ChangeService changes = Fixture.Site.Changes;

    private static Locale English => Fixture.English.Locale;

    [Fact]
    public void The_newest_change_stands_first() =>
        Assert.Equal(
            [new DateOnly(2024, 7, 1), new DateOnly(2024, 6, 1), new DateOnly(2024, 6, 1)],
            changes.All(English).Select(change => change.Date));

    [Fact]
    public void What_all_articles_tell_in_one_day_and_word_is_one_change()
    {
        var published = changes.All(English)[^1];

        Assert.Equal("First published.", published.What);
        Assert.Equal(
            Fixture.Catalog.Articles.Where(article => article.Locale == English).Select(article => article.Key).Order(),
            published.Pages.Order());
    }

    [Fact]
    public void Each_language_is_told_in_its_own_words() =>
        Assert.Equal("Halaman ini menyebut Tanah Utara sebuah republik. Negara itu kerajaan.", changes.All(Fixture.TextIn("id").Locale)[0].What);

    [Fact]
    public void The_newest_correction_stands_first()
    {
        var told = Fixture.Catalog.All<DataChange>()[0];
        var three = new[] { 2, 3, 1 }.Select(number => told with { Correction = number }).ToList();

        Assert.Equal([3, 2, 1], new ChangeService([English], [], three).Corrections(English).Select(change => change.Correction));
    }

    [Fact]
    public void Only_numbered_changes_are_corrections() =>
        Assert.Equal([1], changes.Corrections(English).Select(change => change.Correction));

    [Theory]
    [InlineData("location", "2024-07-01")]
    [InlineData("timeline", "2024-06-01")]
    [InlineData("member-states/northland", "2024-07-01")]
    [InlineData("member-states/southsea", null)]
    public void The_last_change_of_a_page_is_told_by_data_or_article(string key, string? day) =>
        Assert.Equal(day, changes.LastOf(English, key)?.ToString("O"));

    [Theory]
    [InlineData("location", "2024-07-01")]
    [InlineData("timeline", "2024-06-01")]
    [InlineData("member-states/northland", "2024-07-01")]
    [InlineData("member-states/southsea", null)]
    public void The_list_of_pages_knows_it_too(string key, string? day) =>
        Assert.Equal(day, Fixture.Site.Map.Pages.Single(page => page.Key == key).Updated?.ToString("O"));

    [Fact]
    public void The_first_change_of_all_is_the_publication() => Assert.Equal(new(2024, 6, 1), changes.FirstPublished(English));
}
