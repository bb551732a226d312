using AseanInfo.Web.Addresses;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Serving;
using Serilog.Events;

namespace AseanInfo.Web.Hosting;

/// <summary>The settings of the program, read once, at the start.</summary>
/// <param name="Site">Where the site stands and whom to write to.</param>
/// <param name="Today">The day of <c>check</c>, and in Development of the site; null for today.</param>
/// <param name="LogLevel">The least that is logged.</param>
/// <param name="FreezeAhead">Whether answers are made ahead of their readers.</param>
internal sealed record Settings(SiteSettings Site, DateOnly? Today, LogEventLevel LogLevel, bool FreezeAhead)
{
    private const string TodayKey = "Content:Today";
    private const string LogLevelKey = "Logging:Level";
    private const string FreezeAheadKey = "Pages:FreezeAhead";

    /// <summary>Their names, each with what it means.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Site:BaseUrl"] = "the public address, as https://example.org; needed in Production",
        ["Site:Contact"] = "a mail address or the https address of a form, for security.txt; needed in Production",
        ["Site:Proxies"] = "whose X-Forwarded- headers are believed, as 10.0.0.5,10.1.0.0/16; none without it",
        ["Site:IncludeSubDomains"] = "true: Strict-Transport-Security also binds all subdomains",
        ["Content:Root"] = "the folder that holds locales.yml; without it the nearest content/",
        [TodayKey] = "the day for which check looks at the content, and in Development that of the site, as 2027-06-01; without it today",
        [LogLevelKey] = $"{string.Join(", ", Enum.GetNames<LogEventLevel>())}; without it {LogEventLevel.Information}",
        [FreezeAheadKey] = "false: pages are made when they are first asked for, not ahead",
    };

    /// <exception cref="OperatorException">A setting is missing or cannot be used.</exception>
    public static Settings Read(IConfiguration configuration, bool isProduction) => new(
        SiteSettings.Read(configuration, isProduction),
        Value(configuration, TodayKey, "a day, as 2027-06-01", Days.Read),
        Value(configuration, LogLevelKey, $"one of {string.Join(", ", Enum.GetNames<LogEventLevel>())}", LevelOf) ?? LogEventLevel.Information,
        Value(configuration, FreezeAheadKey, "true or false", written => bool.TryParse(written, out var value) ? value : (bool?)null) ?? true);

    private static T? Value<T>(IConfiguration configuration, string key, string what, Func<string, T?> read)
        where T : struct =>
        configuration[key] is not { Length: > 0 } written ? null
        : read(written) ?? throw new OperatorException($"{key} is \"{written}\"; it has to be {what}.");

    private static LogEventLevel? LevelOf(string written) => Enum.TryParse<LogEventLevel>(written, ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : null;
}
