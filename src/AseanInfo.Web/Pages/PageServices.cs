using System.Text.Encodings.Web;
using AseanInfo.Content.Markup;
using AseanInfo.Web.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AseanInfo.Web.Pages;

internal static class PageServices
{
    /// <summary>MVC with the views of a feature in the feature's folder, and what renders its pages.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton<HtmlEncoder>(TextHtmlEncoder.Instance)
            .AddSingleton<PagePipeline>()
            .AddSingleton<PageRenderer>()
            .Configure<RouteOptions>(options => options.ConstraintMap["locale"] = typeof(LocaleConstraint));
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add<PageFilters>();
            options.ModelBinderProviders.Insert(0, new ChoiceBinderProvider());
            options.ValueProviderFactories.Clear();
            options.ValueProviderFactories.Add(new RouteValueProviderFactory());
            options.ValueProviderFactories.Add(new QueryStringValueProviderFactory());
        }).AddRazorOptions(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });

        // MVC brings data protection, which makes a key at the start and writes it to disk. The site has no state and no secret.
        foreach (var service in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly.GetName().Name == "Microsoft.AspNetCore.DataProtection").ToList())
        {
            services.Remove(service);
        }
    }
}
