using AseanInfo.Content.Articles;
using AseanInfo.Content.Pages;

namespace AseanInfo.Web.Shared;

/// <summary>What the layout needs to know of any page.</summary>
public abstract record SitePage(PageMeta Meta);

/// <summary>The head of a page.</summary>
/// <param name="Title">Of the page, without the site's name.</param>
/// <param name="Description">One plain sentence for search engines.</param>
/// <param name="Key">The page's key; null for pages that are in no list, such as errors.</param>
/// <param name="Label">The page's short name at the end of the trail.</param>
/// <param name="Section">The page above in the trail, if it is not the home page.</param>
public sealed record PageMeta(string Title, string Description, string? Key, string Label, TrailStep? Section = null);

/// <summary>A step of the trail.</summary>
public sealed record TrailStep(string Label, string Key)
{
    /// <summary>The step that leads to the head of a section.</summary>
    public static TrailStep? To(Article? section) =>
        section is null ? null : new(section.FrontMatter.Label, PageKeys.Of(section));
}
