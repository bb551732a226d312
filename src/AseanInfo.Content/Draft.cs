using AseanInfo.Content.Articles;
using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Questions;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Yaml;
using Markdig.Syntax;

namespace AseanInfo.Content;

/// <summary>What was read so far, sound or not: the checks look at this before there is a <see cref="Catalog"/>.</summary>
/// <param name="Folder">The content folder's name, with which paths in problems begin.</param>
/// <param name="Media">The files of <c>media/</c> with their sizes.</param>
/// <param name="Today">The day of the check.</param>
/// <param name="Locales">The languages of the site.</param>
/// <param name="Texts">The interface text of each language, with its file.</param>
/// <param name="Articles">Articles whose front matter is sound, with their files.</param>
/// <param name="Records">All records and where they were written.</param>
public sealed record Draft(
    string Folder,
    IReadOnlyDictionary<string, PictureSize?> Media,
    DateOnly Today,
    IReadOnlyList<Locale> Locales,
    IReadOnlyList<(InterfaceText Text, string File)> Texts,
    IReadOnlyList<(Article Article, string File)> Articles,
    Origins Records)
{
    /// <summary>Whether an article stands in a language, sound or not.</summary>
    public bool HasArticle(Locale locale, string slug) => Records.Ids<Article>().Contains(ArticleReader.IdOf(locale, slug));

    /// <summary>Keys of the pages that there will be, those of articles and records with problems included.</summary>
    public IReadOnlySet<string> PageKeysIn(Locale locale) => new HashSet<string>(
    [
        .. Records.Ids<Article>()
            .Where(id => id.StartsWith(ArticleReader.IdOf(locale, ""), StringComparison.Ordinal))
            .Select(id => PageKeys.OfArticle(id[ArticleReader.IdOf(locale, "").Length..])),
        PageKeys.CompareMemberStates, PageKeys.Slip,
        .. Records.Ids<MemberState>().Select(id => $"{PageKeys.MemberStates}/{id}"),
        .. Records.Ids<Division>().Select(id => $"{PageKeys.Divisions}/{id}"),
        .. Records.Ids<SecretaryGeneral>().Select(id => $"{PageKeys.SecretariesGeneral}/{id}"),
        .. Records.Ids<FactCheck>().Select(id => $"{PageKeys.FactChecks}/{id}"),
        .. Records.Ids<Question>().Select(id => $"{PageKeys.Questions}/{id}"),
        .. Records.Ids<Source>().Select(id => $"{PageKeys.Sources}/{id}"),
    ]);

    /// <summary>Ids of the sources that articles and records cite, or in which a claim was read.</summary>
    public IEnumerable<string> CitedSources =>
    [
        .. Markdown.SelectMany(entry => entry.Text.Document.Descendants<CitationInline>())
            .SelectMany(inline => inline.Citations).Select(citation => citation.SourceId),
        .. Records.All<Sourced>().SelectMany(statement => statement.Sources),
        .. Records.All<ConflictingValue>().SelectMany(other => other.Sources),
        .. Records.All<FactCheck>().SelectMany(check => check.SeenAt),
    ];

    /// <summary>The answers and bodies of the articles.</summary>
    public IEnumerable<(Locale Locale, MarkdownText Text)> ArticleMarkdown =>
        Articles.SelectMany(entry => new[] { (entry.Article.Locale, entry.Article.Answer), (entry.Article.Locale, entry.Article.Body) });

    /// <summary>Every Markdown text with its language: those of articles, and the answers to questions.</summary>
    public IEnumerable<(Locale Locale, MarkdownText Text)> Markdown =>
    [
        .. ArticleMarkdown,
        .. from question in Records.All<Question>()
           from locale in Locales
           select (locale, question.Answer[locale]),
    ];
}
