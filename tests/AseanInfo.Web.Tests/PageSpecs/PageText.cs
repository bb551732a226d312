using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AseanInfo.Web.Tests.PageSpecs;

/// <summary>
/// What an element says, on one line: blocks are set apart by strokes, a link shows where it leads, a date its machine-readable form,
/// a picture its alternative text, and a mark of a source its number in brackets.
/// </summary>
internal static partial class PageText
{
    private const char Stroke = '\u0001';

    private static readonly HashSet<string> Blocks =
    [
        "p", "li", "dd", "dt", "div", "dl", "ul", "ol", "td", "th", "tr", "h1", "h2", "h3", "section", "nav", "figure", "blockquote", "table", "caption",
        "thead", "tbody", "legend", "label", "title",
    ];

    public static string Of(INode node)
    {
        var words = new StringBuilder();
        Write(node, words);
        return Edges().Replace(Strokes().Replace(Spaces().Replace(words.ToString(), " "), " / "), "").Trim();
    }

    /// <summary>Whether a reader gets anything of the element: neither drawings nor scripts are read as words.</summary>
    public static bool IsSilent(IElement element) => element.LocalName is "svg" or "script" or "template" or "style";

    private static void Write(INode node, StringBuilder words)
    {
        switch (node)
        {
            case IText text:
                words.Append(text.ParentElement?.ClassList.Contains("whole") == true ? text.Data.Replace('\n', Stroke) : text.Data);
                break;
            case IElement element when node.ParentElement is not null && IsSilent(element):
                break;
            case IElement { LocalName: "img" } image:
                words.Append($"‹picture: {image.GetAttribute("alt")}›");
                break;
            case IElement element:
                Write(element, words);
                break;
        }
    }

    private static void Write(IElement element, StringBuilder words)
    {
        var inner = new StringBuilder();
        foreach (var child in element.ChildNodes)
        {
            Write(child, inner);
        }

        var mark = SourceMark(element);
        words.Append(element.LocalName switch
        {
            "a" when mark is not null => mark,
            "a" when element.GetAttribute("href") is { } href => $"{Gap(element)}[{inner.ToString().Trim()}]({href}){Gap(element)}",
            "time" => $"{inner}‹{element.GetAttribute("datetime")}›",
            "abbr" => $" {inner}‹{element.GetAttribute("title")}› ",
            "small" or "button" or "q" => $" {inner} ",
            "sup" => $" {inner}",
            "span" when element.ParentElement?.LocalName == "dt" || element.ClassList.Contains("status") => $" {inner} ",
            var name when Blocks.Contains(name) => $"{Stroke}{inner}{Stroke}",
            _ => inner.ToString(),
        });
    }

    /// <summary>A mark that leads to another place than its number says is shown as any link.</summary>
    private static string? SourceMark(IElement link) =>
        link.GetAttribute("role") == "doc-biblioref" && link.GetAttribute("href") == $"#s{link.TextContent}" ? $"[{link.TextContent}]" : null;

    /// <summary>Buttons stand apart without a space between them.</summary>
    private static string Gap(IElement link) => link.ClassList.Contains("button") || link.ParentElement?.LocalName == "nav" ? " " : "";

    [GeneratedRegex("[^\\S\u0001]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" ?(?:\u0001 ?)+")]
    private static partial Regex Strokes();

    [GeneratedRegex("^ / | / $")]
    private static partial Regex Edges();
}
