using System.Text.Encodings.Web;

namespace AseanInfo.Web.Hosting;

/// <summary>MVC with the views of a feature in the feature's folder.</summary>
internal static class FeatureViews
{
    public static void AddFeatureViews(this IServiceCollection services)
    {
        services.AddSingleton<HtmlEncoder>(new TextHtmlEncoder());
        services.AddControllersWithViews().AddRazorOptions(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
    }
}
