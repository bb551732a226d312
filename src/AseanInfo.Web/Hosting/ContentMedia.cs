using AseanInfo.Web.Site;
using Microsoft.Extensions.FileProviders;

namespace AseanInfo.Web.Hosting;

/// <summary>Serves the pictures of the content at <see cref="SiteUrls.Media"/>; a folder that is not there has none.</summary>
internal static class ContentMedia
{
    public static void UseContentMedia(this WebApplication app, string folder)
    {
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions { RequestPath = SiteUrls.Media("").TrimEnd('/'), FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) });
        }
    }
}
