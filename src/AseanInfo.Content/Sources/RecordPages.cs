using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Yaml;
using Markdig.Syntax;

namespace AseanInfo.Content.Sources;

/// <summary>Which page tells of which record.</summary>
public static class RecordPages
{
    /// <summary>Keys of pages, each with a record whose values the page shows; a record that several pages show comes several times.</summary>
    public static IEnumerable<(string Page, object Record)> Of(Catalog catalog) =>
    [
        .. from article in catalog.Articles
           from fact in FactsIn(catalog, [.. PulledBy(article.Body), .. PulledBy(article.Answer), .. article.FrontMatter.KeyFacts])
           select (PageKeys.Of(article), fact),
        (PageKeys.Location, catalog.Office.Address),
        (PageKeys.Location, catalog.Office.Premises),
        (PageKeys.Location, catalog.Office.Coordinates),
        .. catalog.Office.Transport.Select(way => (PageKeys.Directions, (object)way)),
        .. catalog.Office.Channels.Select(channel => (PageKeys.Contact, (object)channel)),
        .. catalog.Seats.Select(seat => (PageKeys.Location, (object)seat)),
        .. catalog.DeputyPosts.SelectMany(post => new[] { (PageKeys.Divisions, (object)post), ($"{PageKeys.Divisions}/{post.Department}", post) }),
        .. catalog.MemberStates.Select(state => (PageKeys.Of(state), (object)state)),
        .. catalog.Chairs.Select(chair => ($"{PageKeys.MemberStates}/{chair.State}", (object)chair)),
        .. catalog.Summits.Select(summit => ($"{PageKeys.MemberStates}/{summit.State}", (object)summit)),
        .. catalog.Divisions.Select(division => (PageKeys.Of(division), (object)division)),
        .. catalog.SecretariesGeneral.Select(person => (PageKeys.Of(person), (object)person)),
        .. catalog.Timeline.Select(happening => (PageKeys.Timeline, (object)happening)),
        .. catalog.Topics.Select(topic => (PageKeys.Topics, (object)topic)),
        .. catalog.Glossary.Select(term => (PageKeys.Glossary, (object)term)),
        .. catalog.FactChecks.Select(check => (PageKeys.Of(check), (object)check)),
        .. catalog.Questions.Select(question => (PageKeys.Of(question), (object)question)),
        .. from question in catalog.Questions
           from fact in FactsIn(catalog, [.. question.Answer.ByLocale.Values.SelectMany(PulledBy)])
           select (PageKeys.Of(question), fact),
    ];

    /// <summary>The statements of a record, which lie at any depth; its schema leads the walk.</summary>
    public static IEnumerable<Sourced> StatementsOf(object record) => RecordTree.Of(record).OfType<Sourced>();

    private static IEnumerable<object> FactsIn(Catalog catalog, HashSet<string> pulled) =>
        catalog.Facts.Where(fact => pulled.Contains(fact.Id));

    private static IEnumerable<string> PulledBy(MarkdownText text) =>
        text.Document.Descendants<FactInline>().Select(inline => inline.Id);
}
