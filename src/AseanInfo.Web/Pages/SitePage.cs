using AseanInfo.Content.Time;
using AseanInfo.Web.Addresses;

namespace AseanInfo.Web.Pages;

/// <summary>What the layout needs to know of any page.</summary>
public abstract record SitePage(PageMeta Meta)
{
    /// <summary>The day on which what stands on the page was last checked, with which it closes; null for a page that closes without.</summary>
    public virtual DateOnly? Checked => null;

    /// <summary>The word of the verdict by which the page is coloured; null for most.</summary>
    public virtual string? Tone => null;

    /// <summary>The tags of its languages; null for that of its address alone.</summary>
    public virtual IEnumerable<string>? Languages => null;

    /// <summary>What machines read of it.</summary>
    public virtual StructuredData? Data => null;
}

/// <summary>A page that can speak of a past day.</summary>
public interface IDatedPage
{
    Moment Moment { get; }

    /// <summary>What follows the page's address, in any language, so that it shows the same day; empty for today.</summary>
    string DayQuery => Moment.IsPast ? SiteUrls.AsOf("", Moment.AsOf) : "";
}

/// <summary>The head of a page.</summary>
/// <param name="Title">Of the page, without the site's name.</param>
/// <param name="Description">One plain sentence for search engines.</param>
/// <param name="Key">The page's key; null for pages that are in no list, such as errors.</param>
/// <param name="Label">The page's short name at the end of the breadcrumb.</param>
/// <param name="Section">The page above in the breadcrumb, if it is not the home page.</param>
public sealed record PageMeta(string Title, string Description, string? Key, string Label, Breadcrumb? Section = null);

/// <summary>A link to a page by its name.</summary>
public sealed record Breadcrumb(string Label, string Key);
