namespace AseanInfo.Content.Tests.Checks;

public sealed class FiguresAreTheSameInEveryLanguageTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("articles/en/history.md", "on 7 June 1976", "on 8 June 1976", "only in \"id\": 7; only in \"en\": 8")]
    [InlineData("articles/en/history.md", "on 7 June 1976", "on 7 July 1976", "only in \"id\": month.6; only in \"en\": month.7")]
    [InlineData("articles/en/history.md", "| 1976 | 8 |", "| 1976 | 80 |", "only in \"id\": 8; only in \"en\": 80")]
    [InlineData("articles/en/visit.md", "in 2020. [", "in 2020 and 2021. [", "only in \"en\": 2021")]
    [InlineData("articles/en/history.md", "{fact:secretariat.staff} | more", "{fact:secretariat.founded} | more", "only in \"id\": {fact:secretariat.staff}; only in \"en\": {fact:secretariat.founded}")]
    [InlineData("data/member-states.yml", "17,400,000 (gazette", "17,500,000 (gazette", "only in \"id\": 17400000; only in \"en\": 17500000")]
    [InlineData("data/fact-checks.yml", "A letter of 1985 is", "A letter of 1986 is", "only in \"id\": 1985; only in \"en\": 1986")]
    public void A_figure_that_differs_between_languages_is_an_error(string file, string old, string @new, string message)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C052", file, @new)], content.Found());
        Assert.Equal($"the figures of the languages differ: {message}", content.Message());
    }

    [Theory]
    [InlineData("12,345.6 shells, the 4th of 0.5", "12.345,6 kerang, ke-4 dari 0,5")]
    [InlineData("from 7:30 until 18:00", "pukul 07.30 sampai 18.00")]
    [InlineData("on 3 May, perhaps in May", "pada 3 Mei, mungkin pada bulan itu")]
    [InlineData("by WCAG 2.2 at 106.79913", "menurut WCAG 2.2 pada 106.79913")]
    [InlineData("three shells", "3.000 kerang kurang 2.997 kerang", false)]
    public void Each_language_writes_figures_in_its_own_way(string english, string indonesian, bool same = true)
    {
        content.Replace("data/seats.yml", "{ en: Two rooms above the fish market., id: Dua ruangan di atas pasar ikan. }",
            $"{{ en: \"{english}\", id: \"{indonesian}\" }}");

        Assert.Equal(same ? [] : [content.At("C052", "data/seats.yml", english)], content.Found());
    }

    [Fact]
    public void Translations_with_more_or_fewer_paragraphs_are_compared_as_a_whole()
    {
        content.Append("articles/en/visit.md", "\nBoats sail. {ours}\n\nIn 1999 they did not. {ours}\n").Append("articles/id/visit.md", "\nPada 1999 kapal tidak berlayar. {ours}\n");

        Assert.Empty(content.Found());
    }
}
