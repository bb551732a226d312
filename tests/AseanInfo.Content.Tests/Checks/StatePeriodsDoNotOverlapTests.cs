namespace AseanInfo.Content.Tests.Checks;

public sealed class StatePeriodsDoNotOverlapTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Two_values_of_one_aspect_on_one_day_are_an_error()
    {
        content.Replace("data/state-periods.yml", "from: 2001-05-01\n  until: 2021-09", "from: 2001-04-30\n  until: 2021-09");

        Assert.Equal([content.At("C062", "data/state-periods.yml", "until: 2021-09")], content.Found());
        Assert.StartsWith("the period 2001-04-30/2021-09 overlaps 1999-01-01/2001-05-01; ", content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_runs_beyond_the_start_of_the_newest_value_is_an_error()
    {
        content.Replace("data/state-periods.yml", "until: 1998-11-12", "until: 1998-11-13");

        Assert.Equal([content.At("C062", "data/state-periods.yml", "until: 1998-11-13")], content.Found());
        Assert.StartsWith("the period 1950-02/1998-11-13 runs beyond 1998-11-12, ", content.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standing_that_outlasts_the_accession_is_an_error()
    {
        content.Replace("data/state-periods.yml", "until: 1984-01-07", "until: 1985");

        Assert.Equal([content.At("C062", "data/state-periods.yml", "until: 1985")], content.Found());
    }

    [Fact]
    public void Inexact_dates_that_may_only_touch_are_no_error()
    {
        content.Replace("data/state-periods.yml", "until: 1970-05\n", "until: 1970\n");

        Assert.Empty(content.Found());
    }
}
