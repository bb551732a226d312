using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Glossary;

/// <summary>Terms and abbreviations in plain words.</summary>
public sealed class GlossaryController : PageController
{
    [LocalizedPage(PageKeys.Glossary)]
    public IActionResult Index(PageRequest asked) =>
        Page(asked.Article(PageKeys.Glossary) is { } article ? GlossaryPage.Of(article, asked.Site.Glossary) : null);
}
