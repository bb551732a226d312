using AseanInfo.Content.Accessibility;
using AseanInfo.Content.Articles;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Accessibility;

/// <summary>The statement's article, with its points.</summary>
public sealed record AccessibilityPage(Article Article, IReadOnlyList<AccessibilityPoint> Points) : ArticlePage(Article)
{
    public IEnumerable<AccessibilityPoint> Proved => Points.Where(point => point.Test is not null);

    public IEnumerable<AccessibilityPoint> Looked => Points.Where(point => point.Looked is not null);
}
