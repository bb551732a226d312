using AseanInfo.Content.Articles;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Records;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Questions;

/// <summary>All questions with their answers, by their groups.</summary>
public sealed record QuestionsPage(Article Article, IReadOnlyList<IGrouping<QuestionGroup, AnsweredQuestion>> Groups, FaqPage Faq) : ArticlePage(Article)
{
    public override StructuredData? Data => Faq;

    public static QuestionsPage Of(Article article, PageRequest asked)
    {
        var answered = AnsweredQuestion.Of(asked.Catalog.All<Question>(), asked);
        return new(article, [.. answered.GroupBy(answer => answer.Question.Group).OrderBy(group => group.Key)], FaqPage.Of(asked, PageKeys.Questions, answered));
    }
}

/// <summary>A question with its answer in plain words.</summary>
public sealed record AnsweredQuestion(Question Question, string Answer)
{
    public static IReadOnlyList<AnsweredQuestion> Of(IEnumerable<Question> questions, PageRequest asked) =>
        [.. questions.Select(question => new AnsweredQuestion(question, question.Answer[asked.Locale].Words(asked.Text, id => asked.Site.Facts.Find(id, asked.Moment.Today))))];
}
