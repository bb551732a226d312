namespace AseanInfo.Content.Tests.Checks;

public sealed class TermsDoNotOverlapTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Two_secretaries_general_on_one_day_are_an_error()
    {
        content.Replace("data/secretaries-general.yml", "from: 2000-01-01", "from: 1999-12-31");

        Assert.Equal([content.At("C034", "data/secretaries-general.yml", "from: 1999-12-31")], content.Found());
        Assert.StartsWith(
            "the term of Cora Timur (1999-12-31/2027-12-31) overlaps that of Bram Selatan (1980-01-01/1999-12-31)",
            content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_holders_of_a_deputy_post_on_one_day_are_an_error()
    {
        content.Replace("data/deputies.yml", "until: 2024-02-15", "until: 2024-02-16");

        Assert.Equal([content.At("C034", "data/deputies.yml", "Hari Laut")], content.Found());
    }

    [Fact]
    public void Two_states_surely_in_the_chair_on_one_day_are_an_error()
    {
        content.Replace("data/chairs.yml", "sureUntil: 1999-06-30", "sureUntil: 1999-07-31").Replace("data/chairs.yml", "sureFrom: 1999-08-10", "sureFrom: 1999-07-31");

        Assert.Equal([content.At("C034", "data/chairs.yml", "from: 1999-07,")], content.Found());
    }

    [Fact]
    public void Terms_that_may_only_touch_are_no_error()
    {
        content
            .Replace("data/secretaries-general.yml", "until: 1999-12-31", "until: 2000")
            .Replace("data/secretaries-general.yml", "from: 2000-01-01", "from: 2000");

        Assert.Empty(content.Found());
    }
}
