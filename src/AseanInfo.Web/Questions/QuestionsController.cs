using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Questions;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;
using AseanInfo.Web.Sources;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Questions;

/// <summary>What people ask: all with their answers, and each with its proof.</summary>
public sealed class QuestionsController(QuestionService questions, ArticleService articles, Catalog catalog, SiteUrls urls, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Questions)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Questions) is { } article
            ? View(new QuestionsPage(article, QuestionGroup.Of(questions.All()), Faq(PageKeys.Questions, questions.All())))
            : NotFound();

    [LocalizedPage($"{PageKeys.Questions}/{{id}}")]
    public IActionResult Show(string id) => questions.Find(id) is { } question ? View(PageOf(question)) : NotFound();

    private QuestionPage PageOf(Question question) =>
        new(question, question.Answer[here.Locale].Words(here.Markdown), here.Locale, TrailStep.To(articles.Find(here.Locale, PageKeys.Questions)))
        {
            ReadOn = [.. PageNames.Of(question.Pages, catalog, here.Locale).OrderBy(page => question.Pages.ToList().IndexOf(page.Key))],
            Group = QuestionGroup.Of(questions.All()).Single(group => group.Questions.Contains(question)),
            Faq = Faq(PageKeys.Of(question), [question]),
        };

    private FaqPage Faq(string key, IEnumerable<Question> asked) =>
        FaqPage.Of(urls.Absolute(Request, SiteUrls.Page(here.Locale, key)), asked, here.Markdown);
}
