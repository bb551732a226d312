using System.Globalization;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Compact;

namespace AseanInfo.Web.Hosting;

/// <summary>
/// Readable lines in development, compact JSON in production; of a request only method, path, status and duration.
/// Nothing ever waits for a line to be written: when nobody takes them, they are dropped and counted.
/// </summary>
internal static class Logging
{
    // Lines that wait to be written.
    private const int Waiting = 10_000;

    /// <param name="logger">What is configured.</param>
    /// <param name="level">The least that is logged.</param>
    /// <param name="isProduction">Whether machines read the lines.</param>
    /// <param name="dropped">Counts what was dropped.</param>
    public static void Configure(LoggerConfiguration logger, LogEventLevel level, bool isProduction, DroppedLines dropped) => logger
        .MinimumLevel.Is(level)
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
        // We write the line of a request ourselves, and give none an activity.
        .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
        // A start that fails ends with one sentence, which the program prints.
        .Filter.ByExcluding(line => Matching.FromSource("Microsoft.Extensions.Hosting.Internal.Host")(line) && line.Exception is not null)
        .WriteTo.Async(output => Write(output, isProduction), bufferSize: Waiting, blockWhenFull: false, monitor: dropped);

    private static void Write(LoggerSinkConfiguration output, bool isProduction)
    {
        if (isProduction)
        {
            output.Console(new CompactJsonFormatter());
        }
        else
        {
            output.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture);
        }
    }
}
