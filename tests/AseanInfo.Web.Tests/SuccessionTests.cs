using AseanInfo.Content.Facts;
using AseanInfo.Content.SecretariesGeneral;

namespace AseanInfo.Web.Tests;

/// <summary>Another Secretary-General is one record more: nothing else is edited, and the pages of a day agree.</summary>
[Collection(Sites.Name)]
public sealed class SuccessionTests
{
    private const string Successor = """

        - id: dewi-utara
          number: 4
          name: Dewi Utara
          country: northland
          title: { en: Secretary-General of ASEAN, id: Sekretaris Jenderal ASEAN }
          from: 2028-01-01
          until: 2032-12-31
          endPlanned: true
          summary: { en: Named by the ministers., id: Ditunjuk oleh para menteri. }
          born: unknown
          facts: []
          sources: [almanac-2024]
          confidence: medium
          asOf: 2027-11
          recheckAfter: 2028-03-01

        """;

    [Theory]
    [InlineData("2027-12-31", "cora-timur", 3, "takes office on 1 January 2028")]
    [InlineData("2028-01-01", "dewi-utara", 4, "was to take office on 1 January 2028; not yet seen in office")]
    [InlineData("2028-02-01", "dewi-utara", 4, "was to take office on 1 January 2028; not yet seen in office")]
    public async Task A_secretary_general_to_come_is_one_record_and_every_page_agrees(string day, string holder, int count, string note)
    {
        using var content = new PlantedContent().Append("data/secretaries-general.yml", Successor);
        using var site = new TestSite(content.Root, DateTimeOffset.Parse($"{day}T12:00+07:00", System.Globalization.CultureInfo.InvariantCulture));
        var pages = await site.Pages;
        var names = site.Catalog.All<SecretaryGeneral>().ToDictionary(person => person.Id, person => person.Name);

        var marks = (from page in pages.Values
                     from mark in page.All("data[data-fact]")
                     select (page.Path, Fact: mark.GetAttribute("data-fact")!, Value: mark.GetAttribute("value")!, Words: mark.TextContent)).ToList();
        var leaders = marks.Where(mark => mark.Fact == DerivedFactNames.SecretaryGeneral).ToList();

        Faults.None(leaders.Where(mark => mark.Value != holder || !mark.Words.StartsWith(names[holder], StringComparison.Ordinal)).Select(mark => $"{mark.Path}: {mark.Words}"));
        Assert.True(leaders.Select(mark => mark.Path).Distinct().Count() >= 10, string.Join(' ', leaders.Select(mark => mark.Path)));
        Assert.All(marks.Where(mark => mark.Fact == DerivedFactNames.SecretariesGeneral), mark => Assert.Equal($"{count}", mark.Value));
        Assert.Contains(note, pages["/en/secretaries-general"].Words(".holders"), StringComparison.Ordinal);
        Assert.Contains("on 1 January 2028", pages["/en/secretaries-general/dewi-utara"].Words(".head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_in_office_after_a_term_that_nobody_followed()
    {
        using var content = new PlantedContent();
        using var site = new TestSite(content.Root, new(2028, 1, 1, 12, 0, 0, TimeSpan.FromHours(7)));

        Assert.All((await site.Pages).Values.SelectMany(page => page.All("data[data-fact='person:secretary-general']")), mark => Assert.Equal("", mark.GetAttribute("value")));
    }
}
