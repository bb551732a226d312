using AseanInfo.Content.Accessibility;
using AseanInfo.Content.Records;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Accessibility;

/// <summary>The accessibility statement: what tests prove, and what a person looked at.</summary>
public sealed class AccessibilityController : PageController
{
    [LocalizedPage(PageKeys.Accessibility)]
    public IActionResult Index(PageRequest asked) =>
        Page(asked.Article(PageKeys.Accessibility) is { } article ? new AccessibilityPage(article, asked.Catalog.All<AccessibilityPoint>()) : null);
}
