using System.Text.Encodings.Web;
using AseanInfo.Content;
using AseanInfo.Content.Markup;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Localization;

namespace AseanInfo.Web.Pages;

internal static class PageServices
{
    /// <summary>MVC with the views of a feature in the feature's folder, and what renders its pages from the site.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="site">The site to begin with.</param>
    /// <param name="media">The folder of the content's pictures.</param>
    public static void AddPages(this IServiceCollection services, Site site, string media)
    {
        services.AddSingleton<HtmlEncoder>(TextHtmlEncoder.Instance)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new SiteHolder(site))
            .AddSingleton(new ContentMedia(media))
            .AddSingleton<SiteUrls>()
            .AddSingleton<PagePipeline>()
            .AddSingleton<PageRenderer>()
            .Configure<RouteOptions>(options => options.ConstraintMap["locale"] = typeof(LocaleConstraint));
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add<PageFilters>();
            options.ModelBinderProviders.Insert(0, new ChoiceBinderProvider());
        }).AddRazorOptions(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
    }
}
