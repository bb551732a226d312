using AseanInfo.Content;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Freezing;
using AseanInfo.Web.Hosting;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Serving;
using Serilog;
using Serilog.Events;

Kestrel.StayOnSocketThreads();
Memory.ShareArenas();
if (CommandLine.Read(args) is not { } command)
{
    return CommandLine.Explain(args, Console.Out, Console.Error);
}

try
{
    if (command.Options.Contains(CommandLine.List))
    {
        return CheckCommand.List(Console.Out);
    }

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = command.Settings, ContentRootPath = ContentRoot.OfProgram });
    builder.WebHost.UseStaticWebAssets();
    var isProduction = builder.Environment.IsProduction() && !command.IsCheck;
    var settings = Settings.Read(builder.Configuration, isProduction);
    var clock = SecretariatTime.ClockOn(command.IsCheck || builder.Environment.IsDevelopment() ? settings.Today : null);
    var load = ContentLoader.Load(ContentRoot.Find(builder.Configuration, builder.Environment), SecretariatTime.Today(clock));
    if (load.Site is null)
    {
        return CheckCommand.Report(load.Problems, Console.Out);
    }

    var dropped = new DroppedLines();
    builder.Host.UseSerilog((_, logger) => Logging.Configure(logger, command.IsCheck ? LogEventLevel.Fatal : settings.LogLevel, isProduction, dropped));
    builder.Services.AddPages();
    builder.Services.AddFrozenPages(load.Site, settings.FreezeAhead, clock);
    builder.AddFrontDoor(settings, dropped);
    builder.UseLimitedKestrel();

    var app = builder.Build();
    if (command.IsCheck)
    {
        return await CheckCommand.Run(load, SecretariatTime.Today(clock), command, app, Console.Out);
    }

    app.UseFrontDoor(settings.Site);
    await app.StartAsync();
    await app.WaitForShutdownAsync();

    // The end waits for the last lines of the log, but not for ever: perhaps nobody takes them.
    await Task.WhenAny(Task.Run(async () => await app.DisposeAsync()), Task.Delay(TimeSpan.FromSeconds(3)));
    return 0;
}
catch (Exception fault) when (StartFault.Sentence(fault) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    return 2;
}
