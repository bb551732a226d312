namespace AseanInfo.Content.Tests.Checks;

public sealed class ReferencesExistTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("data/divisions.yml", "parent: harbour-department", "parent: harbor-department")]
    [InlineData("data/divisions.yml", "predecessor: lamp-bureau", "predecessor: lamp-buro")]
    [InlineData("data/divisions.yml", "successor: lighthouse-division", "successor: nobody")]
    [InlineData("data/deputies.yml", "department: harbour-department", "department: harbours")]
    [InlineData("data/deputies.yml", "country: southsea", "country: southland")]
    [InlineData("data/office.yml", "unit: lighthouse-division", "unit: lighthouse")]
    [InlineData("data/topics.yml", "basis: sourced", "basis: sourced\n  also: [lighthouse]", "also: [lighthouse]")]
    [InlineData("data/secretaries-general.yml", "country: eastisle", "country: westisle")]
    [InlineData("data/chairs.yml", "state: southsea", "state: atlantis")]
    [InlineData("data/summits.yml", "state: southsea", "state: atlantis")]
    [InlineData("data/topics.yml", "fallback: harbour-department", "fallback: harbours")]
    [InlineData("data/fact-checks.yml", "seenAt: [south-post-2020]", "seenAt: [no-such-source]")]
    [InlineData("data/questions.yml", "pages: [divisions/lighthouse-division]", "pages: [divisions/lighthouse]", null, 2)]
    [InlineData("articles/id/home.md", "tasks: [directions", "tasks: [direktions", null, 2)]
    public void A_record_that_names_another_that_does_not_exist_is_an_error(string file, string old, string @new, string? at = null, int languages = 1)
    {
        content.Replace(file, old, @new);

        Assert.Equal(Enumerable.Repeat(content.At("C032", file, at ?? @new), languages), content.Found().Where(problem => problem.StartsWith("C032", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("pages: [location, history]", "pages: [location, histroy]", "there is no page in \"en\" with the key \"histroy\"; did you mean \"history\"?")]
    [InlineData("pages: [location, history]", "pages: [about]", "there is no page in \"id\" with the key \"about\"")]
    public void A_question_leads_to_pages_that_exist_in_every_language(string old, string @new, string message)
    {
        content.Replace("data/questions.yml", old, @new);

        Assert.Equal([content.At("C032", "data/questions.yml", @new)], content.Found().Distinct());
        Assert.Contains(message, content.Load().Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void The_message_names_the_nearest_that_exists()
    {
        content.Replace("data/divisions.yml", "parent: harbour-department", "parent: harbor-department");

        Assert.Equal("there is no unit \"harbor-department\"; did you mean \"harbour-department\"?", content.Message());
    }
}
