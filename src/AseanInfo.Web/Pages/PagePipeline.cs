namespace AseanInfo.Web.Pages;

/// <summary>From a request to a page, or an error page, as MVC makes it. It never sees a connection: <see cref="PageRenderer"/> alone asks it.</summary>
public sealed class PagePipeline(IServiceProvider services)
{
    private readonly Lazy<RequestDelegate> pages = new(() =>
    {
        var app = new ApplicationBuilder(services);
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.UseEndpoints(endpoints => endpoints.MapControllers());
        return app.Build();
    });

    public Task Handle(HttpContext context) => pages.Value(context);
}
