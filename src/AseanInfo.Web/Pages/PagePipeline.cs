using AseanInfo.Web.Addresses;

namespace AseanInfo.Web.Pages;

/// <summary>
/// From a request to a page, or an error page. The server runs it behind its own headers, log and compression;
/// <see cref="PageRenderer"/> runs the same without a connection.
/// </summary>
public sealed class PagePipeline(IServiceProvider services, ContentMedia media)
{
    private readonly Lazy<RequestDelegate> pages = new(() => Build(services, media));

    public Task Handle(HttpContext context) => pages.Value(context);

    private static RequestDelegate Build(IServiceProvider services, ContentMedia media)
    {
        var app = new ApplicationBuilder(services);
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<CanonicalAddresses>();
        app.UseRouting();
        media.Serve(app);
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapStaticAssets();
            endpoints.MapControllers().WithStaticAssets();
        });
        return app.Build();
    }
}
