using AseanInfo.Content.Localization;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Records;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Questions;

/// <summary>One question with its answer and proof.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Answer">The answer in plain words.</param>
/// <param name="Locale">The language of the page.</param>
/// <param name="Section">The way back to the list.</param>
public sealed record QuestionPage(Question Question, string Answer, Locale Locale, Breadcrumb? Section)
    : SitePage(new PageMeta(Question.Asked[Locale], Answer, PageKeys.Of(Question), Question.Asked[Locale], Section))
{
    /// <summary>Pages that say more, in the order of the data.</summary>
    public required IReadOnlyList<Breadcrumb> ReadOn { get; init; }

    /// <summary>The other questions of the same group.</summary>
    public required IReadOnlyList<Question> Others { get; init; }

    public required FaqPage Faq { get; init; }

    public override StructuredData? Data => Faq;

    public override DateOnly? Checked => RecordsChecked;

    /// <summary>The day on which the records were last gone through.</summary>
    public required DateOnly RecordsChecked { get; init; }

    public static QuestionPage Of(Question question, PageRequest asked)
    {
        var answered = AnsweredQuestion.Of([question], asked);
        return new(question, answered[0].Answer, asked.Locale, asked.Section(PageKeys.Questions))
        {
            ReadOn = [.. question.Pages.SelectMany(key => asked.Named([key]))],
            Others = [.. asked.Catalog.All<Question>().Where(other => other.Group == question.Group && other != question)],
            Faq = FaqPage.Of(asked, PageKeys.Of(question), answered),
            RecordsChecked = asked.RecordsChecked,
        };
    }
}
