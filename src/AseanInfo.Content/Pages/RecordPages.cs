using AseanInfo.Content.Facts;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Yaml;
using Markdig.Syntax;

namespace AseanInfo.Content.Pages;

/// <summary>Which page tells of which record.</summary>
public static class RecordPages
{
    /// <summary>Keys of pages, each with a record whose values the page shows; a record that several pages show comes several times.</summary>
    public static IEnumerable<(string Page, object Record)> Of(Catalog catalog) =>
    [
        .. from record in RecordTree.Of(catalog.Records).OfType<IStandOnPages>()
           from page in record.StandsOn
           select (page, (object)record),
        .. from article in catalog.Articles
           from fact in FactsIn(catalog, [.. PulledBy(article.Body), .. PulledBy(article.Answer), .. article.FrontMatter.KeyFacts])
           select (article.Key, fact),
        .. from question in catalog.All<Question>()
           from fact in FactsIn(catalog, [.. question.Answer.ByLocale.Values.SelectMany(PulledBy)])
           select (PageKeys.Of(question), fact),
    ];

    /// <summary>The statements of a record, which lie at any depth; its schema leads the walk.</summary>
    public static IEnumerable<Sourced> StatementsOf(object record) => RecordTree.Of(record).OfType<Sourced>();

    private static IEnumerable<object> FactsIn(Catalog catalog, HashSet<string> pulled) =>
        catalog.All<Fact>().Where(fact => pulled.Contains(fact.Id));

    private static IEnumerable<string> PulledBy(MarkdownText text) =>
        text.Document.Descendants<FactInline>().Select(inline => inline.Id);
}
