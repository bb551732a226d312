using AseanInfo.Content.Markup;

namespace AseanInfo.Content.Sources;

/// <summary>
/// The numbered sources of one page, in the order in which the page cites them.
/// One instance belongs to one page: marks must be written in reading order, and before the list of sources.
/// </summary>
/// <param name="find">Finds a source by its id.</param>
public sealed class Citations(Func<string, Source?> find)
{
    private readonly List<Source> cited = [];
    private bool isListed;

    /// <summary>The sources cited so far; the first has number 1.</summary>
    public IReadOnlyList<Source> Cited => cited;

    /// <summary>The page writes the list of its sources: from here on it can cite no further one.</summary>
    public IReadOnlyList<Source> List()
    {
        isListed = true;
        return cited;
    }

    /// <summary>
    /// The superscript links that follow a statement; empty for no source.
    /// Screen readers say what they are by their role, in the reader's own language (DPUB-ARIA 1.1, doc-biblioref).
    /// </summary>
    /// <exception cref="KeyNotFoundException">A source is not known: the content was not checked.</exception>
    /// <exception cref="InvalidOperationException">The source would be missing in the list, which was written before.</exception>
    public Html Marks(IEnumerable<Citation> citations)
    {
        var marks = citations.Select(Mark).ToList();
        return marks.Count == 0 ? Html.Empty : Html.Of($"<sup>{marks.Aggregate((all, mark) => Html.Of($"{all} {mark}"))}</sup>");
    }

    /// <inheritdoc cref="Marks(IEnumerable{Citation})" />
    public Html Marks(Sourced statement) => Marks(statement.Sources.Select(id => new Citation(id)));

    private Html Mark(Citation citation)
    {
        var number = cited.FindIndex(source => source.Id == citation.SourceId) + 1;
        if (number == 0)
        {
            Add(citation.SourceId);
            number = cited.Count;
        }

        var place = citation.Locator is { } locator ? Html.Of($"<span>, {locator}</span>") : Html.Empty;
        return Html.Of($"<a href=\"#s{number}\" role=\"doc-biblioref\">{number}</a>{place}");
    }

    private void Add(string id)
    {
        if (isListed)
        {
            throw new InvalidOperationException($"\"{id}\" is cited after the list of sources was written; write the list last");
        }

        cited.Add(find(id) ?? throw new KeyNotFoundException($"no source \"{id}\": the content was not checked"));
    }
}

/// <summary>A pointer into a source.</summary>
/// <param name="SourceId">Id in <c>data/sources.yml</c>.</param>
/// <param name="Locator">The place, as in "art. 11"; null for the whole.</param>
public readonly record struct Citation(string SourceId, string? Locator = null);
