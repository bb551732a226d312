using AseanInfo.Content;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Hosting;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Quality;
using AseanInfo.Web.Serving;
using AseanInfo.Web.Styles;
using Serilog;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.OfProgram });
if (CheckCommand.IsListAsked(args))
{
    return CheckCommand.List(Console.Out);
}

var today = builder.Configuration.GetValue<DateOnly?>("Content:Today") ?? SecretariatTime.Today(TimeProvider.System);
var root = ContentRoot.Find(builder.Configuration, builder.Environment);
var load = ContentLoader.Load(root, today);
if (load.Site is null)
{
    return CheckCommand.Report(load.Problems, Console.Out);
}

builder.WebHost.UseStaticWebAssets();
builder.Host.UseSerilog(CheckCommand.IsAsked(args) ? Logging.Silence : Logging.Configure);
builder.Services.AddPages(load.Site, Path.Combine(root, "media"));
builder.Services.AddStyles();
builder.Services.AddTextCompression();
builder.Services.AddPageWeights();

var app = builder.Build();
if (CheckCommand.IsAsked(args))
{
    return await CheckCommand.Run(load, today, args, app.Services, Console.Out);
}

app.UseMiddleware<SecurityHeaders>();
app.UseSerilogRequestLogging(Logging.RequestLines);
app.UseResponseCompression();
app.UseEditions();
app.Run(app.Services.GetRequiredService<PagePipeline>().Handle);
app.Run();
return 0;
