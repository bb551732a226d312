using AseanInfo.Content;
using AseanInfo.Web.Hosting;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Quality;
using AseanInfo.Web.Site;
using Serilog;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.OfProgram });
if (CheckCommand.IsListAsked(args))
{
    return CheckCommand.List(Console.Out);
}

var today = builder.Configuration.GetValue<DateOnly?>("Content:Today") ?? SecretariatTime.Today(TimeProvider.System);
var root = ContentRoot.Find(builder.Configuration, builder.Environment);
var load = ContentLoader.Load(root, today);
if (CheckCommand.IsAsked(args) || load.Catalog is null)
{
    return CheckCommand.Report(load, Console.Out);
}

builder.Host.UseSerilog(Logging.Configure);
builder.Services.AddCatalog(load.Catalog);
builder.Services.AddQuality(load.Problems);
builder.Services.AddSite();
builder.Services.AddLocalizedRoutes();
builder.Services.AddFeatureViews();
builder.Services.AddTextCompression();

var app = builder.Build();
app.UseMiddleware<SecurityHeaders>();
app.UseSerilogRequestLogging(Logging.RequestLines);
app.UseResponseCompression();
app.Use(app.Services.GetRequiredService<PageRenderer>().Take);
app.UseExceptionHandler("/error/500");
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseMiddleware<CanonicalAddresses>();
app.UseRouting();
app.UseContentMedia(Path.Combine(root, "media"));
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
app.Run();
return 0;
