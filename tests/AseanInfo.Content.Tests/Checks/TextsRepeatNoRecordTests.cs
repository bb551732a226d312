namespace AseanInfo.Content.Tests.Checks;

public sealed class TextsRepeatNoRecordTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("articles/en/history.md", "There were two piers", "Cora Timur had two piers")]
    [InlineData("articles/id/history.md", "ada dua dermaga.", "Cora Timur punya dua dermaga.")]
    [InlineData("articles/en/history.md", "label: History", "label: Cora Timur")]
    [InlineData("articles/en/history.md", "There were two piers", "In 2024 cora timur had two piers")]
    [InlineData("data/seats.yml", "Two rooms above the fish market.", "Two rooms of Gita Samudra.")]
    [InlineData("articles/en/history.md", "There were two piers", "The three members had in 1999")]
    [InlineData("articles/en/history.md", "There were two piers", "Since 30 April 1999 there are 3 member states, and")]
    [InlineData("articles/id/history.md", "ada dua dermaga.", "tiga negara anggota sejak 1999.")]
    [InlineData("data/seats.yml", "Two rooms above the fish market.", "Two rooms for 3 Secretaries-General.")]
    [InlineData("articles/en/history.md", "There were two piers", "Three people have led it, with piers")]
    [InlineData("articles/id/history.md", "ada dua dermaga.", "ada Sekretaris Jenderal ke-3.")]
    [InlineData("articles/id/history.md", "ada dua dermaga.", "ada Sekretaris Jenderal ASEAN ketiga.")]
    [InlineData("articles/en/history.md", "There were two piers", "Under the third Secretary-General were two piers")]
    [InlineData("articles/id/history.md", "ada dua dermaga.", "tiga orang memimpin.")]
    [InlineData("articles/en/history.md", "There were two piers", "8 units had two piers")]
    [InlineData("articles/en/about.md", "We are two people", "Cora Timur and we are two people")]
    [InlineData("articles/en/about.md", "title: About this site", "title: About Gita Samudra")]
    [InlineData("articles/en/about.md", "summary: Who", "summary: The 3 members, and who")]
    [InlineData("data/questions.yml", "On the new quay", "With Cora Timur on the new quay")]
    [InlineData("data/glossary.yml", "A place where ships are loaded.", "A place of the three member states.")]
    [InlineData("data/office.yml", "{ en: Opening hours,", "{ en: Hours of Cora Timur,")]
    public void A_name_or_number_that_a_record_owns_is_an_error_in_a_text(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Contains(content.Load().Problems, problem => problem.Code == "C059" && problem.At.File.EndsWith(file, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bram Selatan had two piers.")]
    [InlineData("{person:secretary-general} had two piers.")]
    [InlineData("The two members of 1984 had three piers.")]
    [InlineData("The almanac says “Cora Timur” and “three members”.")]
    public void What_is_over_pulled_or_quoted_may_stand(string sentence)
    {
        content.Append("articles/en/about.md", $"\n{sentence} {{ours}}\n");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void An_event_may_name_the_holder_of_its_day()
    {
        content.Replace("data/timeline.yml", "The house on the new quay is opened.", "Cora Timur opens the house on the new quay.");

        Assert.Empty(content.Found());
    }
}
