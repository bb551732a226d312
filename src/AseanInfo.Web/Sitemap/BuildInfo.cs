using System.Reflection;
using AseanInfo.Content;
using AseanInfo.Web.Addresses;

namespace AseanInfo.Web.Sitemap;

/// <summary>Names a build so that two servers can be compared.</summary>
/// <param name="Version">Of the program.</param>
/// <param name="Commit">The commit of its source; null for a build outside of version control.</param>
/// <param name="Content">The day of the newest change that the content tells.</param>
/// <param name="ContentHash">SHA-256 of the names and bytes of all files of the content.</param>
/// <param name="Pages">How many pages there are.</param>
public sealed record BuildInfo(string Version, string? Commit, DateOnly? Content, string ContentHash, int Pages)
{
    internal static BuildInfo Of(Site site)
    {
        var version = typeof(BuildInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+', 2) ?? [""];
        return new(version[0], version.ElementAtOrDefault(1), site.Map.Pages.Max(page => page.Updated), site.Catalog.Hash, SiteUrls.All(site.Map).Count());
    }
}
