using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Yaml;
using Markdig.Syntax;

namespace AseanInfo.Content.Pages;

/// <summary>Which pages use which source, and for what.</summary>
public sealed class SourceUses
{
    private readonly Dictionary<string, SortedDictionary<string, SortedSet<SourceRole>>> pages = [];

    public SourceUses(Catalog catalog)
    {
        foreach (var article in catalog.Articles)
        {
            Add(article.Key, [.. CitedIn(article.Answer), .. CitedIn(article.Body)]);
        }

        foreach (var (page, record) in RecordPages.Of(catalog))
        {
            Add(page, RecordTree.Of(record).SelectMany(Own));
        }
    }

    /// <summary>In the alphabetical order of the pages' keys.</summary>
    public IReadOnlyList<SourceUse> Of(Source source) =>
        pages.TryGetValue(source.Id, out var uses) ? [.. uses.Select(use => new SourceUse(use.Key, [.. use.Value]))] : [];

    private void Add(string page, IEnumerable<(string Source, SourceRole Role)> cited)
    {
        foreach (var (id, role) in cited)
        {
            if (!pages.TryGetValue(id, out var uses))
            {
                pages[id] = uses = new(StringComparer.Ordinal);
            }

            if (!uses.TryGetValue(page, out var roles))
            {
                uses[page] = roles = [];
            }

            roles.Add(role);
        }
    }

    private static IEnumerable<(string Source, SourceRole Role)> CitedIn(MarkdownText text) =>
        text.Document.Descendants<CitationInline>().SelectMany(inline => inline.Citations).Select(citation => (citation.SourceId, SourceRole.Supports));

    private static IEnumerable<(string Source, SourceRole Role)> Own(object value) => value switch
    {
        CheckedClaim check => [.. As(SourceRole.Supports, check.Sources), .. As(SourceRole.Spreads, check.SeenAt)],
        Sourced statement => As(SourceRole.Supports, statement.Sources),
        ConflictingValue other => As(SourceRole.Differs, other.Sources),
        _ => [],
    };

    private static IEnumerable<(string Source, SourceRole Role)> As(SourceRole role, IEnumerable<string> sources) =>
        sources.Select(id => (id, role));
}

/// <summary>A page that uses a source.</summary>
/// <param name="Page">Its key; see <see cref="PageKeys"/>.</param>
/// <param name="Roles">What the source does there, in the order of the roles.</param>
public sealed record SourceUse(string Page, IReadOnlyList<SourceRole> Roles);

/// <summary>What a source does for a page.</summary>
public enum SourceRole
{
    /// <summary>A statement rests on it.</summary>
    Supports,

    /// <summary>It gives another value than the one that we follow.</summary>
    Differs,

    /// <summary>A claim that we checked was read there.</summary>
    Spreads,
}
