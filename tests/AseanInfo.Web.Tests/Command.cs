using System.Diagnostics;

namespace AseanInfo.Web.Tests;

/// <summary>The built program as its own process.</summary>
internal static class Command
{
    public static async Task<(int ExitCode, string Output)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in arguments.Prepend(typeof(Program).Assembly.Location))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}

/// <summary>A copy of the fictional content, to be spoilt; it goes when the test ends.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aseaninfo-");

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.FixtureContent, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(Repository.FixtureContent, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root => Path.Combine(folder.FullName, "content");

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Append(string relative, string text) => File.AppendAllText(PathOf(relative), text);

    public void Dispose() => folder.Delete(recursive: true);
}
