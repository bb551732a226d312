using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Tests.Sources;

public sealed class CitationsTests
{
    private readonly Citations citations = new(id => Fixture.Catalog.Find<Source>(id));

    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_the_page_cites_them()
    {
        citations.Marks([new Citation("port-charter")]);
        citations.Marks([new Citation("almanac-2024"), new Citation("port-charter")]);

        Assert.Equal(["port-charter", "almanac-2024"], citations.Cited.Select(source => source.Id));
    }

    [Fact]
    public void A_mark_leads_to_the_entry_of_its_source_and_says_that_it_is_a_reference() =>
        Assert.Equal("<sup><a href=\"#s1\" role=\"doc-biblioref\">1</a></sup>", citations.Marks([new Citation("port-charter")]).ToString());

    [Fact]
    public void A_locator_is_encoded() =>
        Assert.Contains(
            "</a><span>, p. 3 &lt;b&gt; &amp; &quot;x&quot;</span></sup>",
            citations.Marks([new Citation("port-charter", "p. 3 <b> & \"x\"")]).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void A_locator_keeps_letters_and_dashes_as_they_are() =>
        Assert.Contains("<span>, pp. 3–4, § é</span>", citations.Marks([new Citation("port-charter", "pp. 3–4, § é")]).ToString(), StringComparison.Ordinal);

    [Fact]
    public void No_source_gives_no_mark() => Assert.Equal("", citations.Marks(Array.Empty<Citation>()).ToString());

    [Fact]
    public void A_statement_is_marked_with_its_sources()
    {
        citations.Marks(Fixture.Catalog.Find<SecretaryGeneral>("ada-nordin")!);

        Assert.Equal(["harbour-agreement", "almanac-2024"], citations.Cited.Select(source => source.Id));
    }

    [Fact]
    public void A_source_that_the_checks_should_have_caught_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<KeyNotFoundException>(() => citations.Marks([new Citation("nowhere")]).ToString()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_source_cited_after_the_list_was_written_is_an_error_not_a_loss()
    {
        citations.Marks([new Citation("port-charter")]);
        Assert.Single(citations.List());

        Assert.Equal("<sup><a href=\"#s1\" role=\"doc-biblioref\">1</a></sup>", citations.Marks([new Citation("port-charter")]).ToString());
        Assert.Contains("write the list last", Assert.Throws<InvalidOperationException>(() => citations.Marks([new Citation("almanac-2024")])).Message, StringComparison.Ordinal);
    }
}
