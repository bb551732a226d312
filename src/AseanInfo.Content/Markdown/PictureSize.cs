using System.Globalization;
using System.Xml;

namespace AseanInfo.Content.Markdown;

/// <summary>How large a picture is shown at most, in CSS pixels, so that a page keeps its place free while it loads.</summary>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>What a drawing's <c>svg</c> element says; null for one that says nothing, and for other kinds of files.</summary>
    public static PictureSize? Of(string path)
    {
        if (!path.EndsWith(".svg", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            // No farther than the first element: a drawing may be nested deeply.
            using var file = File.OpenRead(path);
            using var drawing = XmlReader.Create(file);
            drawing.MoveToContent();
            return Length(drawing, "width") is { } width && Length(drawing, "height") is { } height ? new(width, height) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(XmlReader drawing, string name) =>
        int.TryParse(drawing.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;
}
