using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Loading;

/// <summary>The files of a content folder, named in problems from the folder's parent.</summary>
internal sealed class ContentFiles(string root, ProblemList problems)
{
    /// <summary>The folder's own name, with which every path in a problem begins.</summary>
    public string Folder { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));

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

    /// <summary>The pictures in a folder by their names; none when there is no such folder.</summary>
    public IReadOnlyDictionary<string, PictureSize?> Pictures(string relative)
    {
        var directory = Path.Combine(root, relative);
        return Directory.Exists(directory) ? Directory.EnumerateFiles(directory).ToDictionary(file => Path.GetFileName(file), PictureSize.Of) : [];
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
}
