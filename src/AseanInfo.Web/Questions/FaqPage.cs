using AseanInfo.Content.Questions;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Questions;

/// <summary>Questions and answers as schema.org describes them; the words are those that the page shows.</summary>
public sealed record FaqPage(string Url, string InLanguage, IReadOnlyList<AskedQuestion> MainEntity) : StructuredData("FAQPage")
{
    public static FaqPage Of(PageRequest asked, string key, IEnumerable<AnsweredQuestion> answered) => new(
        asked.Address(key),
        asked.Locale.Tag,
        [.. answered.Select(answer => new AskedQuestion(answer.Question.Asked[asked.Locale], new(answer.Answer)))]);
}

public sealed record AskedQuestion(string Name, AcceptedAnswer AcceptedAnswer) : StructuredData("Question");

public sealed record AcceptedAnswer(string Text) : StructuredData("Answer");
