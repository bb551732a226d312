namespace AseanInfo.Content.Markdown;

/// <summary>A file of <c>content/media</c>.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Size">How large it is shown; null when the file does not say.</param>
public sealed record MediaFile(byte[] Bytes, PictureSize? Size)
{
    internal static MediaFile Read(string path) => new(File.ReadAllBytes(path), PictureSize.Of(path));
}
