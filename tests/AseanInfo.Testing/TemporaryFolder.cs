namespace AseanInfo.Testing;

/// <summary>A content folder of its own, named <c>content</c> as the messages of the checks name it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("aseaninfo-");

    public string Root => Path.Combine(parent.FullName, "content");

    /// <summary>Copies all files of another folder.</summary>
    public TemporaryFolder Fill(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return this;
    }

    public void Dispose()
    {
        if (parent.Exists)
        {
            parent.Delete(recursive: true);
        }
    }
}
