using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Loading;

/// <summary>The files of a content folder, named in problems from the folder's parent.</summary>
internal sealed partial class ContentFiles(string root, ProblemList problems)
{
    private const int LargestFile = 1_000_000;
    private const int LargestPicture = 2_000_000;

    /// <summary>The folder's own name, with which every path in a problem begins.</summary>
    public string Folder { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));

    // Links are listed, never followed.
    private IEnumerable<FileSystemInfo> Entries => new FileSystemEnumerable<FileSystemInfo>(
        root, static (ref entry) => entry.ToFileSystemInfo(), new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    /// <summary>Whether all can be read within the folder and in good time; a problem for each file that cannot.</summary>
    public bool CanBeRead()
    {
        var faults = Entries.Select(Fault).OfType<ContentProblem>().ToList();
        faults.ForEach(problems.Add);
        return faults.Count == 0;
    }

    /// <summary>Every file, those too of which no record or article is read.</summary>
    public IReadOnlyList<ContentFile> All() =>
    [
        .. from file in Entries.OfType<FileInfo>()
           select new ContentFile(PathOf(file), file.Extension is ".yml" or ".md" or ".svg" ? File.ReadAllText(file.FullName) : ""),
    ];

    /// <summary>Null, with a problem, when the file is missing or is not YAML.</summary>
    public YamlFile? Yaml(string relative)
    {
        var path = $"{Folder}/{relative}";
        if (!File.Exists(Path.Combine(root, relative)))
        {
            problems.Add(new(path), "C001", "the file is missing");
            return null;
        }

        return YamlFile.Parse(path, File.ReadAllText(Path.Combine(root, relative)), problems);
    }

    /// <summary>SHA-256 of the names and bytes of all files, in lower-case hexadecimal.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in Entries.OfType<FileInfo>().Select(file => (Path: PathOf(file)[Folder.Length..], file)).OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file.FullName)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The files of a folder by their names; none when there is no such folder.</summary>
    public IReadOnlyDictionary<string, MediaFile> Media(string relative)
    {
        var directory = Path.Combine(root, relative);
        return Directory.Exists(directory) ? Directory.EnumerateFiles(directory).ToDictionary(file => Path.GetFileName(file), MediaFile.Read) : [];
    }

    /// <summary>Files below a folder in the order of their names; none when there is no such folder.</summary>
    public IEnumerable<(string Name, string Path, string Text)> Below(string relative, string pattern)
    {
        var directory = Path.Combine(root, relative);
        if (!Directory.Exists(directory))
        {
            return [];
        }

        return Directory.EnumerateFiles(directory, pattern, SearchOption.AllDirectories)
            .Select(file => (file, name: Path.GetRelativePath(directory, file).Replace('\\', '/')))
            .OrderBy(entry => entry.name, StringComparer.Ordinal)
            .Select(entry => (Path.ChangeExtension(entry.name, null), $"{Folder}/{relative}/{entry.name}", File.ReadAllText(entry.file)));
    }

    private ContentProblem? Fault(FileSystemInfo entry)
    {
        var at = new Location(PathOf(entry));
        var largest = at.File.StartsWith($"{Folder}/media/", StringComparison.Ordinal) ? LargestPicture : LargestFile;
        return entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new(at, "C011", "a symbolic link is not followed; put the file or the folder itself here")
            : !PlainName().IsMatch(entry.Name) ? new(at, "C011", "the name holds a space, or a letter or sign that is not of ASCII; rename it")
            : entry is FileInfo file && file.Length > largest ? new(at, "C012", $"the file has {file.Length} bytes, more than {largest}; split it, or make the picture smaller")
            : null;
    }

    private string PathOf(FileSystemInfo entry) => $"{Folder}/{Path.GetRelativePath(Path.GetFullPath(root), entry.FullName).Replace('\\', '/')}";

    [GeneratedRegex("^[!-~]+$")]
    private static partial Regex PlainName();
}
