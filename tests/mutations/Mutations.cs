#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Asks whether the tests would notice: plants each fault of faults.diff in a copy of the repository, builds it and runs the tests.
//
//   dotnet run tests/mutations/Mutations.cs                     all faults; passes when the tests notice 90 % of them
//   dotnet run tests/mutations/Mutations.cs -- --floor 100      … or another share
//   dotnet run tests/mutations/Mutations.cs -- --only 'address|telephone'
//   dotnet run tests/mutations/Mutations.cs -- --shard 2/4      the second quarter of them
//   dotnet run tests/mutations/Mutations.cs -- --list           names them, and checks only that each still fits the sources
//
// Run by hand, after tests were changed, and not in CI: a fault takes about 20 seconds, one that survives two minutes; all of them an hour.
// The working tree is not touched; nothing is fetched beyond what the tests need. A fault is reported as
//   killed    a test failed (it is named), or the tests came to no end
//   survived  all tests passed: one is missing, or no reader can see the fault
//   invalid   the faulty program does not compile: mend the fault. It does not count.

using System.Diagnostics;
using System.Text.RegularExpressions;

// Each project's tests in two parts: first those that notice most for their time.
(string Project, string[] Parts)[] Suites =
[
    ("AseanInfo.Content.Tests", ["FullyQualifiedName!~.Checks.", "FullyQualifiedName~.Checks."]),
    ("AseanInfo.Web.Tests", ["FullyQualifiedName~.PageSpecs.", "FullyQualifiedName!~.PageSpecs."]),
];
string[] NotCopied = [".git", "bin", "obj", "node_modules", "TestResults"];
var longest = TimeSpan.FromMinutes(10);

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var root = Path.GetFullPath(Path.Combine(here, "..", ".."));
var floor = double.Parse(Option("--floor") ?? "90");
var only = new Regex(Option("--only") ?? "", RegexOptions.IgnoreCase);
var shard = (Option("--shard") ?? "1/1").Split('/').Select(int.Parse).ToArray();

var faults = Fault.Read(Path.Combine(here, "faults.diff"));
var stale = faults.Select(fault => fault.Stale(root)).OfType<string>().ToList();
stale.ForEach(Console.Error.WriteLine);
if (stale.Count > 0)
{
    return 1;
}

var chosen = faults.Where(fault => only.IsMatch(fault.Name)).Where((_, index) => index % shard[1] == shard[0] - 1).ToList();
if (args.Contains("--list"))
{
    chosen.ForEach(fault => Console.WriteLine($"{fault.File}: {fault.Name}"));
    Console.WriteLine($"{chosen.Count} faults");
    return 0;
}

var copy = Directory.CreateTempSubdirectory("mutations-").FullName;
try
{
    Copy(new(root), copy);
    if (Run(Suites) is { Outcome: not Outcome.Survived } broken)
    {
        Console.Error.WriteLine($"Without a fault the tests do not pass: {broken.Words}");
        return 1;
    }

    var results = chosen.Select(fault => (Fault: fault, Outcome: Plant(fault))).ToList();
    var killed = results.Count(result => result.Outcome == Outcome.Killed);
    var survived = results.Where(result => result.Outcome == Outcome.Survived).ToList();
    var share = 100.0 * killed / Math.Max(1, killed + survived.Count);
    survived.ForEach(result => Console.WriteLine($"Survived: {result.Fault.Name} ({result.Fault.File})"));
    Console.WriteLine($"{killed} of {killed + survived.Count} faults killed ({share:0.0} %), {results.Count(result => result.Outcome == Outcome.Invalid)} invalid");
    return share >= floor ? 0 : 1;
}
finally
{
    Directory.Delete(copy, recursive: true);
}

string? Option(string name) => args.SkipWhile(word => word != name).Skip(1).FirstOrDefault();

Outcome Plant(Fault fault)
{
    var clock = Stopwatch.StartNew();
    var path = Path.Combine(copy, "src", fault.File);
    var sound = File.ReadAllText(path);
    File.WriteAllText(path, sound.Replace(fault.Old, fault.New, StringComparison.Ordinal));

    var (outcome, words) = Run(fault.File.StartsWith("AseanInfo.Web/", StringComparison.Ordinal) ? Suites[1..] : Suites);
    File.WriteAllText(path, sound);
    Console.WriteLine($"{outcome.ToString().ToLowerInvariant(),-8} {clock.Elapsed.TotalSeconds,4:0} s  {fault.Name}{(words.Length == 0 ? "" : $" — {words}")}");
    return outcome;
}

// Builds one project after the other and runs its tests, up to the first that fails. Those of the content do not see the pages.
(Outcome Outcome, string Words) Run(IEnumerable<(string Project, string[] Parts)> suites) =>
    suites.SelectMany(suite => Try(suite.Project, suite.Parts)).Where(found => found.Outcome != Outcome.Survived).Append((Outcome.Survived, "")).First();

IEnumerable<(Outcome Outcome, string Words)> Try(string project, string[] parts)
{
    var folder = Path.Combine(copy, "tests", project);
    var built = Dotnet($"build {folder} -m:1 -v:q -nologo -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false");
    if (built.Code != 0)
    {
        yield return (Outcome.Invalid, Regex.Match(built.Output, @"error \w+: .*?(?= \[|$)", RegexOptions.Multiline).Value);
        yield break;
    }

    var tests = Directory.EnumerateFiles(Path.Combine(folder, "bin", "Debug"), $"{project}.dll", SearchOption.AllDirectories).Single();
    foreach (var part in parts)
    {
        var ran = Dotnet($"test {tests} --filter {part} -- xUnit.StopOnFail=true");
        yield return ran.Code is null ? (Outcome.Killed, "the tests came to no end")
            : ran.Code == 0 ? (Outcome.Survived, "")
            : (Outcome.Killed, Regex.Match(ran.Output, @"(\w+\.\w+)(\(.*\))? \[FAIL\]").Groups[1].Value);
    }
}

(int? Code, string Output) Dotnet(string arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = copy, RedirectStandardOutput = true, RedirectStandardError = true })!;
    var output = process.StandardOutput.ReadToEndAsync();
    var errors = process.StandardError.ReadToEndAsync();
    if (!process.WaitForExit(longest))
    {
        process.Kill(entireProcessTree: true);
        return (null, "");
    }

    return (process.ExitCode, output.Result + errors.Result);
}

void Copy(DirectoryInfo folder, string to)
{
    Directory.CreateDirectory(to);
    foreach (var file in folder.EnumerateFiles())
    {
        file.CopyTo(Path.Combine(to, file.Name));
    }

    foreach (var below in folder.EnumerateDirectories().Where(below => !NotCopied.Contains(below.Name)))
    {
        Copy(below, Path.Combine(to, below.Name));
    }
}

internal enum Outcome
{
    Killed,
    Survived,
    Invalid,
}

/// <summary>What becomes wrong for a reader, and the change below src/ that makes it so.</summary>
internal sealed record Fault(string Name, int Line, string File, string Old, string New)
{
    public static IReadOnlyList<Fault> Read(string path)
    {
        var faults = new List<Fault>();
        foreach (var (index, line) in System.IO.File.ReadAllLines(path).Index())
        {
            var said = line.Length > 2 ? line[2..] : "";
            switch (line.Length < 2 ? line : line[..2])
            {
                case "# ":
                    faults.Add(new(said, index + 1, "", "", ""));
                    break;
                case "@ ":
                    faults[^1] = faults[^1] with { File = said };
                    break;
                case "- ":
                    faults[^1] = faults[^1] with { Old = Joined(faults[^1].Old, said) };
                    break;
                case "+ ":
                    faults[^1] = faults[^1] with { New = Joined(faults[^1].New, said) };
                    break;
                case "" or "##":
                    break;
                default:
                    throw new FormatException($"{path}({index + 1}): begins with none of \"# \", \"@ \", \"- \", \"+ \" and \"## \"");
            }
        }

        return faults;
    }

    /// <summary>Why the fault cannot be planted any more.</summary>
    public string? Stale(string root)
    {
        var path = Path.Combine(root, "src", File);
        var times = Old.Length > 0 && System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path).Split(Old).Length - 1 : 0;
        return times == 1 ? null : $"faults.diff({Line}): \"{Name}\" is stale: its old text stands {times} times in {File}";
    }

    private static string Joined(string text, string line) => text.Length == 0 ? line : $"{text}\n{line}";
}
