using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Questions;
using AseanInfo.Web.Articles;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Questions;

/// <summary>All questions with their answers.</summary>
public sealed record QuestionsPage(Article Article, IReadOnlyList<QuestionGroup> Groups, FaqPage Faq) : ArticlePage(Article);

/// <summary>One question with its answer and proof.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Answer">The answer in plain words.</param>
/// <param name="Locale">The language of the page.</param>
/// <param name="Section">The way back to the list.</param>
public sealed record QuestionPage(Question Question, string Answer, Locale Locale, TrailStep? Section)
    : SitePage(new PageMeta(Question.Asked[Locale], Answer, PageKeys.Of(Question), Question.Asked[Locale], Section))
{
    /// <summary>Pages that say more, in the order of the data.</summary>
    public required IReadOnlyList<TrailStep> ReadOn { get; init; }

    /// <summary>The questions beside which this one stands in the list.</summary>
    public required QuestionGroup Group { get; init; }

    public required FaqPage Faq { get; init; }
}
