using AseanInfo.Content.Chairs;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Summits;

namespace AseanInfo.Content.Tests.Sources;

public sealed class SourceUsesTests
{
    private readonly SourceUses uses = new(Fixture.Catalog);

    [Fact]
    public void A_source_is_used_by_the_pages_of_records_and_articles_that_cite_it() =>
        Assert.Equal(
            ["", "divisions/fire-watch", "divisions/lamp-bureau", "divisions/office-of-the-secretary-general", "fact-checks/on-the-hill", "history", "location", "member-states/northland", "questions/first-seat", "questions/when-moved", "questions/where", "secretaries-general/ada-nordin", "the-article-of-2023", "timeline"],
            Of("harbour-agreement"));

    [Fact]
    public void Chairs_and_summits_stand_on_the_pages_of_their_states()
    {
        var pages = RecordPages.Of(Fixture.Catalog).ToList();

        Assert.All(Fixture.Catalog.All<Chair>(), chair => Assert.Contains(($"member-states/{chair.State}", (object)chair), pages));
        Assert.All(Fixture.Catalog.All<Summit>(), summit => Assert.Contains(($"member-states/{summit.State}", (object)summit), pages));
        Assert.Contains(("member-states/northland", (object)Fixture.Catalog.Find<Summit>("tide")!), pages);
    }

    [Fact]
    public void A_source_reaches_a_page_by_the_facts_that_its_text_pulls() => Assert.Contains("history", Of("lost-letter"));

    [Fact]
    public void A_source_reaches_a_page_by_its_key_facts() => Assert.Contains("", Of("port-charter"));

    [Fact]
    public void A_source_that_says_otherwise_is_used_too() => Assert.Contains("secretaries-general/bram-selatan", Of("south-post-2020"));

    [Fact]
    public void A_statement_deep_in_a_record_counts() => Assert.Contains("member-states/northland", Of("gazette-2010"));

    [Fact]
    public void Pages_stand_in_alphabetical_order() => Assert.Equal(Of("almanac-2024").Order(StringComparer.Ordinal), Of("almanac-2024"));

    [Fact]
    public void A_source_that_nothing_cites_is_used_by_no_page()
    {
        var spare = Fixture.Catalog.All<Source>()[0] with { Id = "spare" };

        Assert.Empty(uses.Of(spare));
    }

    [Fact]
    public void A_page_tells_what_the_source_does_for_it()
    {
        Assert.Equal([SourceRole.Spreads], Uses("south-post-2020").Single(use => use.Page == "fact-checks/on-the-hill").Roles);
        Assert.Equal([SourceRole.Differs], Uses("south-post-2020").Single(use => use.Page == "secretaries-general/bram-selatan").Roles);
        Assert.Equal([SourceRole.Supports], Uses("harbour-agreement").Single(use => use.Page == "fact-checks/on-the-hill").Roles);
        Assert.Equal([SourceRole.Supports, SourceRole.Differs], Uses("south-post-2020").Single(use => use.Page == "history").Roles);
    }

    private IReadOnlyList<SourceUse> Uses(string id) => uses.Of(Fixture.Catalog.All<Source>().Single(source => source.Id == id));

    private IEnumerable<string> Of(string id) => Uses(id).Select(use => use.Page);
}
