using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Yaml;
using Markdig.Syntax;

namespace AseanInfo.Content.Sources;

/// <summary>Which pages rest on which source.</summary>
public sealed class SourceUses
{
    private readonly Dictionary<string, SortedSet<string>> pages = [];

    public SourceUses(Catalog catalog)
    {
        foreach (var article in catalog.Articles)
        {
            Add(PageKeys.Of(article), [.. CitedIn(article.Answer), .. CitedIn(article.Body)]);
        }

        foreach (var (page, record) in RecordPages.Of(catalog))
        {
            Add(page, RecordTree.Of(record).SelectMany(Own));
        }
    }

    /// <summary>Keys of the pages that cite the source, in alphabetical order; see <see cref="PageKeys"/>.</summary>
    public IReadOnlyCollection<string> Of(Source source) => pages.TryGetValue(source.Id, out var keys) ? keys : [];

    private void Add(string page, IEnumerable<string> sources)
    {
        foreach (var id in sources)
        {
            if (!pages.TryGetValue(id, out var keys))
            {
                pages[id] = keys = new(StringComparer.Ordinal);
            }

            keys.Add(page);
        }
    }

    private static IEnumerable<string> CitedIn(MarkdownText text) =>
        text.Document.Descendants<CitationInline>().SelectMany(inline => inline.Citations).Select(citation => citation.SourceId);

    private static IReadOnlyList<string> Own(object value) => value switch
    {
        FactCheck check => [.. check.Sources, .. check.SeenAt],
        Sourced statement => statement.Sources,
        ConflictingValue other => other.Sources,
        _ => [],
    };
}
