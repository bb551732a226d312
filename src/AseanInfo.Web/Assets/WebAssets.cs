using AseanInfo.Web.Serving;
using Microsoft.Extensions.FileProviders;

namespace AseanInfo.Web.Assets;

/// <summary>The program's own files, <c>wwwroot</c>, as pages and readers get them: scripts, pictures, fonts, and the style sheets made from its parts.</summary>
public sealed class WebAssets
{
    private readonly AssetSet files;
    private readonly AssetSet sheets;
    private readonly StyleBundles bundles;

    /// <exception cref="OperatorException">A style sheet is not there.</exception>
    public WebAssets(IFileProvider root, StandardHeaders headers, DateTimeOffset since)
    {
        files = new(Below(root, "").Where(file => !file.Key.StartsWith("/css/", StringComparison.Ordinal)), headers, since);
        bundles = new(root, files.PathOf);
        sheets = new(bundles.All, headers, since);
    }

    /// <summary>The lasting address of a file by its plain one, as <c>/img/mark.svg</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string PathOf(string plain) => files.PathOf(plain);

    /// <summary>The lasting addresses of the style sheets that a page waits for.</summary>
    /// <inheritdoc cref="StyleBundles.For" />
    public IReadOnlyList<string> StylesFor(string? feature, string? action) => [.. bundles.For(feature, action).Select(sheets.PathOf)];

    /// <summary>The lasting address of the style sheet for paper.</summary>
    public string PrintStyles => sheets.PathOf(StyleBundles.Print);

    /// <summary>Null where there is no file.</summary>
    public FrozenAnswer? At(string path) => files.At(path) ?? sheets.At(path);

    private static IEnumerable<KeyValuePair<string, byte[]>> Below(IFileProvider root, string folder) =>
        root.GetDirectoryContents(folder).SelectMany(entry => entry.IsDirectory
            ? Below(root, $"{folder}/{entry.Name}")
            : [new($"{folder}/{entry.Name}", Read(entry))]);

    private static byte[] Read(IFileInfo file)
    {
        using var bytes = new MemoryStream();
        using var stream = file.CreateReadStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
