using AseanInfo.Content.Articles;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Pages;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Glossary;

/// <summary>Terms and abbreviations in plain words.</summary>
public sealed class GlossaryController(GlossaryService glossary, ArticleService articles, PageContext here) : Controller
{
    [LocalizedPage(PageKeys.Glossary)]
    public IActionResult Index() =>
        articles.Find(here.Locale, PageKeys.Glossary) is { } article ? View(GlossaryPage.Of(article, glossary)) : NotFound();
}
