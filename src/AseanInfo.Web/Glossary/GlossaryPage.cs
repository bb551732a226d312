using AseanInfo.Content.Articles;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Localization;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Glossary;

/// <summary>The terms under their letters.</summary>
public sealed record GlossaryPage(Article Article) : ArticlePage(Article)
{
    /// <summary>In the order of the alphabet, in the reader's language.</summary>
    public required IReadOnlyList<IGrouping<char, GlossaryTerm>> Letters { get; init; }

    /// <summary>Terms with an abbreviation, for readers who know nothing but the letters.</summary>
    public required IReadOnlyList<GlossaryTerm> Abbreviated { get; init; }

    public static GlossaryPage Of(Article article, GlossaryService glossary) => new(article)
    {
        Letters = [.. glossary.All(article.Locale).GroupBy(term => AlphabeticalOrder.Letter(term.Term[article.Locale]))],
        Abbreviated = glossary.Abbreviated(),
    };
}
