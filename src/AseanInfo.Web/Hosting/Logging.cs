using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AseanInfo.Web.Hosting;

/// <summary>Readable lines in development, compact JSON in production; of a request only method, path, status and duration.</summary>
internal static class Logging
{
    /// <summary>For a command that says itself what is wrong.</summary>
    public static void Silence(HostBuilderContext context, LoggerConfiguration logger) => logger.MinimumLevel.Is(LogEventLevel.Fatal);

    public static void Configure(HostBuilderContext context, LoggerConfiguration logger)
    {
        logger
            .MinimumLevel.Is(context.Configuration.GetValue("Logging:Level", LogEventLevel.Information))
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information);
        if (context.HostingEnvironment.IsProduction())
        {
            logger.WriteTo.Console(new CompactJsonFormatter());
        }
        else
        {
            logger.WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture);
        }
    }

    public static void RequestLines(RequestLoggingOptions options)
    {
        options.IncludeQueryInRequestPath = false;
        options.GetLevel = (context, _, failure) =>
            failure is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Information;
    }
}
