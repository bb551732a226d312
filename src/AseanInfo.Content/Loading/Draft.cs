using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Records;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Loading;

/// <summary>What was read so far, sound or not: the checks look at this before there is a <see cref="Catalog"/>.</summary>
/// <param name="Folder">The content folder's name, with which paths in problems begin.</param>
/// <param name="Hash">Names the state of all files.</param>
/// <param name="Files">Every file as it lies there.</param>
/// <param name="Media">The files of <c>media/</c> by their names.</param>
/// <param name="Today">The day of the check.</param>
/// <param name="Locales">The languages of the site.</param>
/// <param name="Texts">The interface text of each language, with its file.</param>
/// <param name="Articles">Articles whose front matter is sound, with their files.</param>
/// <param name="Records">All records and where they were written.</param>
/// <param name="Kinds">The records by their kinds.</param>
public sealed record Draft(
    string Folder,
    string Hash,
    IReadOnlyList<ContentFile> Files,
    IReadOnlyDictionary<string, MediaFile> Media,
    DateOnly Today,
    IReadOnlyList<Locale> Locales,
    IReadOnlyList<(InterfaceText Text, string File)> Texts,
    IReadOnlyList<(Article Article, string File)> Articles,
    Origins Records,
    RecordSet Kinds)
{
    /// <summary>The catalog, for a draft in which the checks found nothing wrong.</summary>
    public Catalog ToCatalog() => new()
    {
        Locales = Locales,
        Texts = [.. Texts.Select(entry => entry.Text)],
        Hash = Hash,
        Media = Media,
        Articles = [.. Articles.Select(entry => entry.Article)],
        Records = Kinds,
    };

    /// <summary>Whether an article stands in a language, sound or not.</summary>
    public bool HasArticle(Locale locale, string slug) => Records.Ids(typeof(Article)).Contains(ArticleReader.IdOf(locale, slug));

    /// <summary>The slugs of a language's articles, those with problems included.</summary>
    public IEnumerable<string> SlugsIn(Locale locale) =>
        from id in Records.Ids(typeof(Article))
        where id.StartsWith(ArticleReader.IdOf(locale, ""), StringComparison.Ordinal)
        select id[ArticleReader.IdOf(locale, "").Length..];

    /// <summary>Keys of the pages that there will be, those of articles and records with problems included.</summary>
    public IReadOnlySet<string> PageKeysIn(Locale locale) =>
        new HashSet<string>([.. SlugsIn(locale).Select(Article.KeyOf), .. PageKeys.WithoutArticle, .. RecordPageKeys]);

    /// <summary>Keys of the pages of records, those with problems included.</summary>
    public IEnumerable<string> RecordPageKeys =>
        from kind in ContentKinds.All
        where kind.HasPages
        from id in Records.Ids(kind.Type)
        select PageKeys.Below(kind, id);

    /// <summary>Where a page has its content: its article, or its record; the list of languages for the root.</summary>
    public Location PlaceOf(Locale? locale, string key) =>
        Articles.FirstOrDefault(entry => entry.Article.Locale == locale && entry.Article.Key == key) is { File: { } file } ? new(file)
        : Kinds.OfType<IHavePage>().FirstOrDefault(record => PageKeys.Of(record) == key) is { } record ? Records.Of(record)
        : new($"{Folder}/locales.yml");

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
