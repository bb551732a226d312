using AseanInfo.Content.Articles.Markdown;
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
            var key = PageKeys.Of(article);
            Add(key, [.. CitedIn(article.Answer), .. CitedIn(article.Body)]);
            AddFacts(key, [.. PulledBy(article.Body), .. PulledBy(article.Answer), .. article.FrontMatter.KeyFacts]);
        }

        Add(PageKeys.Location, CitedIn(catalog.Office).Concat(catalog.Seats.SelectMany(CitedIn)));
        Add(PageKeys.Divisions, catalog.DeputyPosts.SelectMany(CitedIn));
        catalog.MemberStates.ToList().ForEach(state => Add(PageKeys.Of(state),
        [
            .. CitedIn(state),
            .. catalog.Chairs.Where(chair => chair.State == state.Id).SelectMany(CitedIn),
            .. catalog.Summits.Where(summit => summit.State == state.Id).SelectMany(CitedIn),
        ]));
        catalog.Divisions.ToList().ForEach(division => Add(PageKeys.Of(division), CitedIn(division)));
        Add(PageKeys.Timeline, catalog.Timeline.SelectMany(CitedIn));
        Add(PageKeys.Topics, catalog.Topics.SelectMany(CitedIn));
        Add(PageKeys.Glossary, catalog.Glossary.SelectMany(CitedIn));
        catalog.FactChecks.ToList().ForEach(check => Add(PageKeys.Of(check), CitedIn(check).Concat(check.SeenAt)));
        foreach (var question in catalog.Questions)
        {
            Add(PageKeys.Of(question), CitedIn(question));
            AddFacts(PageKeys.Of(question), [.. question.Answer.ByLocale.Values.SelectMany(PulledBy)]);
        }

        catalog.SecretariesGeneral.ToList().ForEach(person => Add(PageKeys.Of(person), CitedIn(person)));

        void AddFacts(string page, HashSet<string> pulled) =>
            Add(page, catalog.Facts.Where(fact => pulled.Contains(fact.Id)).SelectMany(CitedIn));
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

    private static IEnumerable<string> PulledBy(MarkdownText text) =>
        text.Document.Descendants<FactInline>().Select(inline => inline.Id);

    private static IEnumerable<string> CitedIn(object? value) => RecordTree.Of(value).SelectMany(Own);

    private static IReadOnlyList<string> Own(object value) => value switch
    {
        Sourced statement => statement.Sources,
        Conflict conflict => conflict.Sources,
        _ => [],
    };
}
