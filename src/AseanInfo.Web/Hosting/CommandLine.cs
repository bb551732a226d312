namespace AseanInfo.Web.Hosting;

/// <summary>What the program is asked to do, by the words on its command line.</summary>
/// <param name="IsCheck">To say what is wrong with the content, in place of serving it.</param>
/// <param name="Options">How, with their dashes.</param>
/// <param name="Settings">The settings among the words, as the host reads them.</param>
internal sealed record CommandLine(bool IsCheck, IReadOnlySet<string> Options, string[] Settings)
{
    public const string List = "--list";
    public const string AllDays = "--all-days";
    public const string Production = "--production";

    private const string Check = "check";

    // Settings of ASP.NET's own; those of a section, such as Kestrel, have a colon.
    private static readonly HashSet<string> OfTheHost = new(["urls", "environment", "contentRoot", "applicationName", "http_ports", "https_ports"], StringComparer.OrdinalIgnoreCase);

    private static readonly string Usage = $"""
        AseanInfo.Web [settings]              serves the site
        AseanInfo.Web check [settings]        says what is wrong with the content; ends with 0 if nothing is, else with 1
          check {AllDays}                    looks at every day on which a record changes
          check {Production}                  also says what only who runs the site can fill in
          check {List}                        prints the rules
        AseanInfo.Web --help                  prints this

        Settings, as --Site:BaseUrl=https://example.org, or in the environment as Site__BaseUrl:
        {string.Join('\n', Hosting.Settings.All.Select(setting => $"  {setting.Key,-24}  {setting.Value}"))}
        Those of ASP.NET, such as --urls=http://localhost:5080, work as usual.
        """;

    /// <summary>Null when the words mean nothing here, or when only the usage is asked for.</summary>
    public static CommandLine? Read(string[] words)
    {
        var settings = new List<string>();
        var options = new HashSet<string>();
        var isCheck = words.Contains(Check);
        foreach (var word in words)
        {
            if (isCheck && word is List or AllDays or Production)
            {
                options.Add(word);
            }
            else if (IsSetting(word))
            {
                settings.Add(word);
            }
            else if (word != Check)
            {
                return null;
            }
        }

        return new(isCheck, options, [.. settings]);
    }

    /// <summary>Prints the usage: asked for, or after the first word that means nothing.</summary>
    /// <returns>The exit code: 0, or 2.</returns>
    public static int Explain(string[] words, TextWriter output, TextWriter error)
    {
        if (words.Contains("--help") || words.Contains("-h"))
        {
            output.WriteLine(Usage);
            return 0;
        }

        error.WriteLine($"\"{words.First(word => Read([.. words.Where(other => other == Check), word]) is null)}\" means nothing here.\n\n{Usage}");
        return 2;
    }

    private static bool IsSetting(string word)
    {
        var key = word.Split('=', 2) is [var name, _] && name.StartsWith("--", StringComparison.Ordinal) ? name[2..] : "";
        return key.Length > 0 && (OfTheHost.Contains(key) || key.StartsWith("Kestrel:", StringComparison.OrdinalIgnoreCase)
            || Hosting.Settings.All.Keys.Any(known => $"{known}:".StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase)));
    }
}
