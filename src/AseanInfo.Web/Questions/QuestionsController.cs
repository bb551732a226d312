using AseanInfo.Content.Questions;
using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Questions;

/// <summary>What people ask: all with their answers, and each with its proof.</summary>
public sealed class QuestionsController : PageController
{
    [LocalizedPage(PageKeys.Questions)]
    public IActionResult Index(PageRequest asked) =>
        Page(asked.Article(PageKeys.Questions) is { } article ? QuestionsPage.Of(article, asked) : null);

    [LocalizedPage($"{PageKeys.Questions}/{{id}}")]
    public IActionResult Show(PageRequest asked, string id) =>
        Page(asked.Catalog.Find<Question>(id) is { } question ? QuestionPage.Of(question, asked) : null);
}
