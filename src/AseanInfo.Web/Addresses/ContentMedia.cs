using Microsoft.Extensions.FileProviders;

namespace AseanInfo.Web.Addresses;

/// <summary>Serves the pictures of the content at <see cref="SiteUrls.Media"/>; a folder that is not there has none.</summary>
/// <param name="folder">Where they lie.</param>
public sealed class ContentMedia(string folder)
{
    public void Serve(IApplicationBuilder app)
    {
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions { RequestPath = SiteUrls.Media("").TrimEnd('/'), FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) });
        }
    }
}
