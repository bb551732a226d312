using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Articles;

/// <summary>A page of prose in one language. The file's path is the page's address.</summary>
public sealed record Article
{
    public required Locale Locale { get; init; }

    /// <summary>The same in every language; <see cref="Home"/> for the home page.</summary>
    public required string Slug { get; init; }

    /// <summary>Slug of the article that the home page shows.</summary>
    public const string Home = "home";

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The answer of the front matter, parsed.</summary>
    public required MarkdownText Answer { get; init; }

    public required MarkdownText Body { get; init; }

    /// <summary>The page's key; see <see cref="PageKeys"/>.</summary>
    public string Key => KeyOf(Slug);

    public static string KeyOf(string slug) => slug == Home ? PageKeys.Home : slug;
}

/// <summary>What an article says about itself between the fences at its head.</summary>
public sealed record FrontMatter
{
    public required string Title { get; init; }

    /// <summary>Short name for menus and trails.</summary>
    public required string Label { get; init; }

    /// <summary>One plain sentence for search engines and lists.</summary>
    public required string Summary { get; init; }

    /// <summary>One or two sentences that answer the page's question; Markdown.</summary>
    public required string Answer { get; init; }

    /// <summary>Changes of substance, the newest first; the first of all is the publication.</summary>
    public required IReadOnlyList<ArticleChange> Changes { get; init; }

    /// <summary>The last day on which every sentence was checked.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Short addresses, in this language only, that redirect here.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Ids of facts shown beside the text.</summary>
    public IReadOnlyList<string> KeyFacts { get; init; } = [];

    /// <summary>Keys of the articles that the home page offers as answers to what people look for; of no other article.</summary>
    [RefersToPages]
    [Words("home.ask")]
    public IReadOnlyList<string> Tasks { get; init; } = [];
}
