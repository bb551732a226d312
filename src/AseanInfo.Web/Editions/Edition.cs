using AseanInfo.Content;

namespace AseanInfo.Web.Editions;

/// <summary>The site on a day. A request takes one at its start and keeps it to its end, so that no page mixes two.</summary>
public sealed record Edition(Site Site, DateOnly Today);

/// <summary>Holds the site that readers get. Another takes its place by one assignment.</summary>
public sealed class SiteHolder(Site site)
{
    private volatile Site current = site;

    public Site Current
    {
        get => current;
        set => current = value;
    }
}
