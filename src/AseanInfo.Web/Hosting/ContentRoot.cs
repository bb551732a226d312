using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Hosting;

/// <summary>Finds the content folder: named by <c>Content:Root</c>, else the nearest <c>content/locales.yml</c> above the program or the project.</summary>
internal static class ContentRoot
{
    private const string Marker = "locales.yml";

    /// <summary>Where a published build has its files, so that it runs from any folder; null for a build in development, which has none.</summary>
    public static string? OfProgram =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    /// <exception cref="OperatorException">No content is near.</exception>
    public static string Find(IConfiguration configuration, IHostEnvironment environment) =>
        configuration["Content:Root"]
        ?? Above(environment.ContentRootPath)
        ?? Above(AppContext.BaseDirectory)
        ?? throw new OperatorException($"There is no content/{Marker} above {environment.ContentRootPath} or {AppContext.BaseDirectory}; set Content:Root.");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(candidate, Marker)))
            {
                return candidate;
            }
        }

        return null;
    }
}
