namespace AseanInfo.Content.Tests.Checks;

public sealed class PeriodsRunForwardTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("data/seats.yml", "until: 1981-05", "until: 1975")]
    [InlineData("data/secretaries-general.yml", "until: 1979-06-06", "until: 1976-06-06")]
    [InlineData("data/divisions.yml", "until: 2012", "until: 1977")]
    [InlineData("data/deputies.yml", "until: 2024-02-15", "until: 2021-02-15")]
    [InlineData("data/summits.yml", "until: 1976-02-24", "until: 1976-02-22")]
    public void A_period_that_ends_before_it_begins_is_an_error(string file, string old, string @new)
    {
        content.Replace(file, old, @new);

        Assert.Equal([content.At("C035", file, @new)], content.Found());
    }

    [Theory]
    [InlineData("sureUntil: 1968-08-05", "sureUntil: 1968-08-08")]
    [InlineData("sureUntil: 1969-11-30", "sureUntil: 1968-08-07")]
    public void A_term_in_the_chair_that_is_sure_outside_its_dates_or_on_no_day_is_an_error(string old, string @new)
    {
        content.Replace("data/chairs.yml", old, @new);

        Assert.Contains(content.At("C035", "data/chairs.yml", @new), content.Found());
    }
}
