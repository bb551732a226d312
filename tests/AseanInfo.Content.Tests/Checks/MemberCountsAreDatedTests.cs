namespace AseanInfo.Content.Tests.Checks;

public sealed class MemberCountsAreDatedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("articles/en/history.md", "There were two piers", "The three members had two piers")]
    [InlineData("articles/id/history.md", "ada dua dermaga.", "ketiga anggota punya dua dermaga.")]
    [InlineData("data/seats.yml", "Two rooms above the fish market.", "Two rooms for three member states. One more in 1977.")]
    [InlineData("articles/en/history.md", "label: History", "label: Three members")]
    public void A_count_of_the_members_in_a_sentence_without_a_date_is_an_error(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Contains(content.At("C051", file, @new), content.Found());
        Assert.StartsWith("\"", Assert.Single(content.Load().Problems, problem => problem.Code == "C051").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The two members had three piers in those years after 1984.")]
    [InlineData("The {count:member-states} of ASEAN were two members.")]
    [InlineData("The three piers had members.")]
    [InlineData("The almanac says “three members”.")]
    public void With_a_year_as_a_fact_or_in_quotation_marks_it_may_stand(string sentence)
    {
        content.Append("articles/en/about.md", $"\n{sentence} {{ours}}\n");

        Assert.Empty(content.Found());
    }

    [Fact]
    public void A_claim_may_count_as_it_likes()
    {
        content.Replace("data/fact-checks.yml", "There are two members.", "There are three members.");

        Assert.Empty(content.Found());
    }
}
