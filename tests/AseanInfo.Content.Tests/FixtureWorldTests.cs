using AseanInfo.Content.Loading;

namespace AseanInfo.Content.Tests;

public sealed class FixtureWorldTests
{
    [Fact]
    public void The_fictional_world_has_no_problems()
    {
        var load = ContentLoader.Load(FixtureWorld.Root, Fixture.Today);

        Assert.Empty(load.Problems.Select(problem => problem.ToString()));
        Assert.NotNull(load.Site);
    }

    [Fact]
    public void Its_interface_speaks_as_the_real_one_but_for_the_lines_that_it_words_itself()
    {
        var real = ContentLoader.Load(Repository.Content, Fixture.Today).Site!.Catalog;

        Assert.All(Fixture.Catalog.Texts, text =>
        {
            var own = File.ReadAllText(Path.Combine(Repository.FixtureContent, "text", $"{text.Locale.Tag}.yml"));
            var words = real.TextIn(real.FindLocale(text.Locale.Tag)!);
            Assert.All(words.Keys.Where(key => !own.Contains($"{key}:", StringComparison.Ordinal)), key => Assert.Equal(words[key], text[key]));
            Assert.Equal("North", text["memberState.tile.northland"]);
        });
    }
}
