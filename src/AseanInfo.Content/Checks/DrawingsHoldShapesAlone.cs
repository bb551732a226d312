using System.Text.RegularExpressions;
using System.Xml;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed partial class DrawingsHoldShapesAlone : IContentCheck
{
    private const string Svg = "http://www.w3.org/2000/svg";

    // What is not here can run, move, fetch or repeat itself.
    private static readonly HashSet<string> Elements =
    [
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker",
    ];

    public string Code => "C018";

    public string Rule => "An SVG file is made of shapes and words: no script, style or foreign element, no event, no address but one within it, no DTD.";

    public string Fix => "draw it with shapes and words, or export it as plain SVG, and take the rest away";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from file in draft.Files
        where file.Path.EndsWith(".svg", StringComparison.Ordinal)
        from problem in Faults(file)
        select problem;

    private List<ContentProblem> Faults(ContentFile file)
    {
        var faults = new List<ContentProblem>();
        using var drawing = XmlReader.Create(new StringReader(file.Text));
        var place = (IXmlLineInfo)drawing;
        try
        {
            while (faults.Count < ContentFile.Named && drawing.Depth <= Nesting.Deepest && drawing.Read())
            {
                if (Fault(drawing) is { } message)
                {
                    faults.Add(new(new(file.Path, place.LineNumber, place.LinePosition), Code, message));
                }
            }
        }
        catch (XmlException e)
        {
            // Of a DTD it does not say where.
            var at = e.LineNumber > 0 ? new(file.Path, e.LineNumber, e.LinePosition) : file.At(Math.Max(0, file.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal)));
            faults.Add(new(at, Code, $"not read any further: {e.Message.Split(". ")[0]}; a drawing is XML without a DTD"));
        }

        return faults;
    }

    private static string? Fault(XmlReader drawing) => drawing.NodeType switch
    {
        _ when drawing.Depth > Nesting.Deepest => Nesting.TooDeep,
        XmlNodeType.ProcessingInstruction or XmlNodeType.XmlDeclaration => $"the instruction \"{drawing.Name}\" is not needed; begin the file with its svg element",
        XmlNodeType.Element when drawing.NamespaceURI != Svg || !Elements.Contains(drawing.LocalName) || drawing.Depth == 0 && drawing.LocalName != "svg" =>
            $"<{drawing.Name}> is no shape and no words; take it away, or export the drawing as plain SVG",
        XmlNodeType.Element => Attributes(drawing).FirstOrDefault(fault => fault is not null),
        _ => null,
    };

    private static IEnumerable<string?> Attributes(XmlReader drawing)
    {
        while (drawing.MoveToNextAttribute())
        {
            yield return drawing.NamespaceURI == "http://www.w3.org/2000/xmlns/" ? null
                : drawing.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? $"{drawing.Name} would run a script; take it away"
                : drawing.LocalName == "style" ? "our security policy refuses style; write fill, stroke and the like as attributes"
                : drawing.LocalName == "href" && !drawing.Value.StartsWith('#') || Address().IsMatch(drawing.Value) ? $"{drawing.Name} leads out of the drawing; name a part of it, as in #shade or url(#shade)"
                : null;
        }
    }

    // A backslash hides an address from us, not from browsers.
    [GeneratedRegex("""//|\\|url\((?!["']?#)""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
