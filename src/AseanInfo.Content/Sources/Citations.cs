using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AseanInfo.Content.Sources;

/// <summary>
/// The numbered sources of one page, in the order in which the page cites them.
/// One instance belongs to one page: marks must be written in reading order.
/// </summary>
public sealed class Citations(SourceService sources)
{
    // Encodes what HTML needs and writes every script as itself.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly List<Source> cited = [];

    /// <summary>The sources cited so far; the first has number 1.</summary>
    public IReadOnlyList<Source> Cited => cited;

    /// <summary>
    /// The superscript links that follow a statement; empty for no source.
    /// Screen readers say what they are by their role, in the reader's own language (DPUB-ARIA 1.1, doc-biblioref).
    /// </summary>
    public string Marks(IEnumerable<Citation> citations)
    {
        var html = new StringBuilder();
        foreach (var citation in citations)
        {
            html.Append(html.Length == 0 ? "<sup>" : " ").Append(Mark(citation));
        }

        return html.Length == 0 ? "" : html.Append("</sup>").ToString();
    }

    public string Marks(Sourced statement) => Marks(statement.Sources.Select(id => new Citation(id)));

    private string Mark(Citation citation)
    {
        var number = cited.FindIndex(source => source.Id == citation.SourceId) + 1;
        if (number == 0)
        {
            cited.Add(sources.Find(citation.SourceId)
                ?? throw new KeyNotFoundException($"no source \"{citation.SourceId}\": the content was not checked"));
            number = cited.Count;
        }

        var place = citation.Locator is null ? "" : $"<span>, {Encoder.Encode(citation.Locator)}</span>";
        return $"<a href=\"#s{number}\" role=\"doc-biblioref\">{number}</a>{place}";
    }
}

/// <summary>A pointer into a source.</summary>
/// <param name="SourceId">Id in <c>data/sources.yml</c>.</param>
/// <param name="Locator">The place, as in "art. 11"; null for the whole.</param>
public readonly record struct Citation(string SourceId, string? Locator = null);
