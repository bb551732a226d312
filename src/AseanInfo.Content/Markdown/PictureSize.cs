using System.Globalization;
using System.Xml;
using System.Xml.Linq;

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
            var drawing = XDocument.Load(path).Root!;
            return Length(drawing, "width") is { } width && Length(drawing, "height") is { } height ? new(width, height) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(XElement drawing, string name) =>
        int.TryParse(drawing.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;
}
