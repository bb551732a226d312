namespace AseanInfo.Content.Tests;

/// <summary>Many mistakes by many writers at once: one run names them all, each at its place, and nothing else.</summary>
public sealed class PlantedFaultsTests : IDisposable
{
    private readonly PlantedContent content = new PlantedContent()
        .Replace("articles/en/location.md", "title: Where", "title: [Where")
        .Replace("data/chairs.yml", "state: northland,", "state: northland: [")
        .Replace("data/sources.yml", "published: 2010-05", "published: May 2010")
        .Replace("data/seats.yml", "city: { en: Port Middle, id: Pelabuhan Tengah }", "city: { en: Port Middle }")
        .Replace("data/office.yml", "  postcode: '12345'", "  postcode: '12345'\n  floor: '3'")
        .Replace("data/facts.yml", "confidence: medium", "confidence: certain")
        .Replace("data/divisions.yml", "parent: harbour-department", "parent: no-such-department")
        .Replace("data/divisions.yml", "parent: tides-directorate", "parent: lighthouse-division")
        .Replace("data/secretaries-general.yml", "id: cora-timur", "id: bram-selatan # twice")
        .Replace("data/secretaries-general.yml", "from: 2000-01-01", "from: 1999-06-01")
        .Replace("data/deputies.yml", "country: southsea", "country: atlantis")
        .Replace("data/summits.yml", "until: 1976-02-24", "until: 1976-02-22")
        .Replace("data/summits.yml", "sources: [harbour-agreement]", "sources: [no-such-agreement]")
        .Replace("articles/en/visit.md", "[@almanac-2024]", "[@almanac-2042]")
        .Replace("articles/en/history.md", "{fact:lighthouse.keeper}", "{fact:lighthouse.owner}")
        .Replace("articles/id/history.md", "page:location#way", "page:nowhere")
        .Replace("articles/en/divisions.md", "Units of which", "Units of which today")
        .Replace("articles/id/divisions.md", "{#reading}", "{#membaca}")
        .Replace("articles/en/about.md", "## Who we are {#who}", "## Who we are")
        .Replace("articles/en/home.md", "Each statement", "<b>Each</b> statement")
        .Append("articles/id/home.md", "\nKantor itu berumur 48 tahun.\n")
        .Remove("data/member-states.yml", "headOfState: { name: Iman Karang", ", asOf: 2024-05")
        .Replace("data/timeline.yml", "The agreement on", "Three members and the agreement on")
        .Replace("data/divisions.yml", "parent: unknown\n  status: unclear", "parent: lamp-bureau\n  status: unclear")
        .Replace("data/sources.yml", "  read: 2026-11-24\n", "")
        .Append("data/sources.yml", "\n- { id: forgotten-map, title: A map, publisher: Nobody, url: unknown, published: 2001, language: en, kind: other }\n")
        .Replace("data/glossary.yml", "A place where", "A place of the Northlands where")
        .Replace("articles/id/member-states.md", "summary:", $"summary: {string.Join(' ', Enumerable.Repeat("kata", 30))}")
        .Append("text/en.yml", "only.english: Only\n")
        .Delete("articles/id/sources.md");

    public void Dispose() => content.Dispose();

    [Fact]
    public void One_run_names_every_fault_with_its_code_file_and_line()
    {
        string[] expected =
        [
            content.At("C002", "articles/en/location.md", "title: [Where"),
            content.At("C002", "data/chairs.yml", "northland: ["),
            content.At("C006", "data/sources.yml", "May 2010"),
            content.At("C038", "data/seats.yml", "city: { en: Port Middle }"),
            content.At("C003", "data/office.yml", "floor:"),
            content.At("C007", "data/facts.yml", "certain"),
            content.At("C032", "data/divisions.yml", "no-such-department"),
            content.At("C033", "data/divisions.yml", "parent: lighthouse-division"),
            content.At("C030", "data/secretaries-general.yml", "# twice"),
            content.At("C034", "data/secretaries-general.yml", "from: 1999-06-01"),
            content.At("C032", "data/deputies.yml", "atlantis"),
            content.At("C035", "data/summits.yml", "1976-02-22"),
            content.At("C031", "data/summits.yml", "no-such-agreement"),
            content.At("C020", "articles/en/visit.md", "almanac-2042"),
            content.At("C021", "articles/en/history.md", "lighthouse.owner"),
            content.At("C022", "articles/id/history.md", "page:nowhere"),
            content.At("C041", "articles/en/divisions.md", "today"),
            content.At("C039", "articles/en/divisions.md"),
            content.At("C023", "articles/en/about.md", "## Who we are"),
            content.At("C024", "articles/en/home.md", "<b>Each"),
            content.At("C040", "articles/id/home.md", "48 tahun"),
            content.At("C042", "text/id.yml"),
            content.At("C050", "data/member-states.yml", "name: Iman Karang"),
            content.At("C051", "data/timeline.yml", "Three members"),
            content.At("C052", "articles/en/history.md", "lighthouse.owner"),
            "C052 content/articles/en/home.md:12",
            content.At("C053", "data/divisions.yml", "parent: lamp-bureau"),
            content.At("C054", "data/sources.yml", "forgotten-map"),
            content.At("C055", "data/sources.yml", "a newspaper clipping"),
            content.At("C056", "data/glossary.yml", "Northlands"),
            content.At("C057", "articles/id/member-states.md", "kata kata"),
            "C038 content/articles/id/sources.md:1",
            content.At("C022", "articles/id/home.md", "page:sources"),
        ];

        Assert.Equal(expected.Order(), content.Found().Distinct().Order());
    }
}
