namespace AseanInfo.Content.Tests.Checks;

public sealed class PulledFactsExistTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_text_that_pulls_an_unknown_fact_is_an_error()
    {
        content.Replace("articles/en/history.md", "{fact:lighthouse.keeper}", "{fact:lighthouse.keper}");

        Assert.Contains(content.At("C021", "articles/en/history.md", "keper}"), content.Found());
        Assert.Contains("unknown fact \"lighthouse.keper\"; did you mean \"lighthouse.keeper\"?", content.Load().Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void An_answer_that_pulls_an_unknown_fact_is_an_error()
    {
        content.Replace("articles/id/secretaries-general.md", "{person:secretary-general}", "{fact:nobody}");

        Assert.Contains(content.At("C021", "articles/id/secretaries-general.md", "{fact:nobody}"), content.Found());
    }

    [Fact]
    public void A_key_fact_that_is_unknown_is_an_error()
    {
        content.Replace("articles/en/location.md", "keyFacts: [harbour.depth]", "keyFacts:\n  - harbour.depth\n  - harbour.width");

        Assert.Equal([content.At("C021", "articles/en/location.md", "harbour.width")], content.Found());
    }
}
