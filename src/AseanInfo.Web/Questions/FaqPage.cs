using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Questions;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Questions;

/// <summary>Questions and answers as schema.org describes them; the words are those that the page shows.</summary>
public sealed record FaqPage(string Url, string InLanguage, IReadOnlyList<AskedQuestion> MainEntity) : StructuredData("FAQPage")
{
    public static FaqPage Of(string address, IEnumerable<Question> questions, MarkdownContext context) => new(
        address,
        context.Text.Locale.Tag,
        [.. questions.Select(question => new AskedQuestion(question.Asked[context.Text.Locale], new(question.Answer[context.Text.Locale].Words(context))))]);
}

public sealed record AskedQuestion(string Name, AcceptedAnswer AcceptedAnswer) : StructuredData("Question");

public sealed record AcceptedAnswer(string Text) : StructuredData("Answer");
